import type { ReasonLine } from './reasons.ts'

const TELLING: (ReasonLine['part'] | undefined)[] = ['price', 'delivery', 'capability', 'capacity', 'track']

/** Of the reasons of a match those that tell most: something against it, something unknown, something for it, then more of the same order. */
export function tellingReasons(reasons: readonly ReasonLine[], shown: number): ReasonLine[] {
  const { notMet, unknown, met } = byVerdict(reasons)
  const one = [notMet[0], unknown[0], met[0]].filter((reason) => reason !== undefined)
  const more = [...notMet, ...unknown, ...met].filter((reason) => !one.includes(reason))
  const chosen = [...one, ...more].slice(0, shown)
  return [...notMet, ...unknown, ...met].filter((reason) => chosen.includes(reason))
}

/** The reasons that count, by verdict; what is met tells one match from the next first. */
export function byVerdict(reasons: readonly ReasonLine[]) {
  const open = reasons.filter((reason) => reason.hardness !== 'info')
  return {
    notMet: open.filter((reason) => reason.verdict === 'not_met'),
    unknown: open.filter((reason) => reason.verdict === 'unknown'),
    met: reasons.filter((reason) => reason.verdict === 'met').sort((a, b) => placeOf(a) - placeOf(b)),
  }
}

/** That it is of the right domain all matches share. */
function placeOf(reason: ReasonLine): number {
  const place = reason.rule.startsWith('base.domain') ? -1 : TELLING.indexOf(reason.part)
  return place < 0 ? TELLING.length : place
}

/** A change to a need that would let an offering in, and what the need is after it. Pure data. */
import { dateOfDay, dayNumber } from '#search/rules/days.ts'
import { type ActiveRule, reader } from '#search/rules/evaluate.ts'
import type { Facts, FactValue } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'
import { NOT_MET } from '#search/rules/verdict.ts'

export type Change =
  | { kind: 'set'; field: string; from?: FactValue; to: FactValue }
  /** The rule stays, but no longer excludes. */
  | { kind: 'soften'; rule: string }

export type NeedState = { need: Facts; criteria: readonly Criterion[] }

/** The need after the change; the inputs stay as they are. */
export function applyChange(need: Facts, criteria: readonly Criterion[], change: Change): NeedState {
  if (change.kind === 'set') return { need: { ...need, [change.field]: change.to }, criteria }
  const own = criteria.find((criterion) => criterion.rule === change.rule)
  const others = criteria.filter((criterion) => criterion.rule !== change.rule)
  return { need, criteria: [...others, { ...own, rule: change.rule, hardness: 'soft' }] }
}

/** The need after all changes, in order. */
export function applyChanges(state: NeedState, changes: readonly Change[]): NeedState {
  return changes.reduce((now, change) => applyChange(now.need, now.criteria, change), state)
}

/** One key per change: equal changes have equal keys. */
export function changeKey(change: Change): string {
  return change.kind === 'soften'
    ? `soften ${change.rule}`
    : `set ${change.field} ${JSON.stringify(change.to)}`
}

/** What the change is about; two changes with the same subject exclude each other. */
export function changeSubject(change: Change): string {
  return change.kind === 'soften' ? change.rule : change.field
}

/** What is proposed stays near the need: at most this many times the budget, the days left or another number. */
const MAX_FACTOR = 2.5
/** Deadlines closer than this are stretched as if this far. */
const MIN_DAYS = 14

/** Whether a change stays near enough to the need to be worth proposing. */
export function isNear(change: Change, today: string): boolean {
  if (change.kind === 'soften') return true
  const { from, to } = change
  if (typeof from === 'number' && typeof to === 'number') {
    return from > 0 && to > 0 ? Math.max(to / from, from / to) <= MAX_FACTOR : true
  }
  const start = dayNumber(today)
  const before = dayNumber(from)
  const after = dayNumber(to)
  if (start === undefined || before === undefined || after === undefined) return true
  return after - start <= Math.max(MIN_DAYS, before - start) * MAX_FACTOR
}

/** One change per subject: the last value, with the value there was at first. */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>()
  for (const change of changes) {
    const subject = changeSubject(change)
    const earlier = merged.get(subject)
    merged.delete(subject)
    merged.set(
      subject,
      change.kind === 'set' && earlier?.kind === 'set' ? { ...earlier, to: change.to } : change,
    )
  }
  return [...merged.values()]
}

const WAN_FEN = 1_000_000

/** People budget in whole thousands of yuan, and in whole 万元 from 10 万 on. */
function roundUpMoney(fen: number): number {
  const step = fen >= 10 * WAN_FEN ? WAN_FEN : WAN_FEN / 10
  return Math.ceil(fen / step) * step
}

/**
 * The smallest change to the need under which this rule no longer refuses this offering; undefined when no change
 * of the need can do that (another domain, say, or a condition the provider sets).
 */
export function fixOf(active: ActiveRule, need: Facts, offering: Facts, today: string): Change | undefined {
  const { rule } = active
  const remedy = rule.remedy ?? { kind: 'soften' }
  if (remedy.kind === 'none') return undefined
  const cures = (change: Change) =>
    change.kind === 'set' &&
    active.test({ ...need, [change.field]: change.to }, offering, today, active.tolerancePercent) !== NOT_MET
  for (const to of targets()) {
    const from = remedy.kind === 'soften' ? undefined : need[remedy.field]
    const change: Change = {
      kind: 'set',
      field: remedy.kind === 'soften' ? '' : remedy.field,
      ...(from === undefined ? {} : { from }),
      to,
    }
    if (cures(change)) return change
  }
  return rule.side === 'need' ? { kind: 'soften', rule: rule.id } : undefined

  /** Values to try, the smaller change first. */
  function targets(): FactValue[] {
    if (remedy.kind === 'set') {
      return remedy.when && reader(remedy.when)(need, offering, today) !== true ? [] : [remedy.value]
    }
    if (remedy.kind === 'drop-items') {
      const kept = reader(remedy.keep)(need, offering, today)
      const wanted = need[remedy.field]
      if (!Array.isArray(kept) || !Array.isArray(wanted)) return []
      const rest = wanted.filter((item) => kept.includes(item))
      return rest.length > 0 ? [rest] : []
    }
    if (remedy.kind !== 'adjust') return []
    const target = reader(remedy.to)(need, offering, today)
    if (target === undefined) return []
    if (typeof target === 'string') return loosenedDate(target, today, active.tolerancePercent)
    if (typeof target !== 'number') return [target]
    const current = need[remedy.field]
    const loosened = loosenedNumber(
      target,
      typeof current === 'number' ? current : target,
      active.tolerancePercent,
    )
    return remedy.field.endsWith('Fen') ? [roundUpMoney(loosened), roundUpMoney(target)] : [loosened, target]
  }
}

/** With a tolerance the need may stay short of what is asked. */
function loosenedNumber(target: number, current: number, tolerancePercent: number): number {
  if (tolerancePercent === 0 || target <= 0) return target
  if (target > current) return Math.ceil((target * 100) / (100 + tolerancePercent))
  return tolerancePercent < 100 ? Math.floor((target * 100) / (100 - tolerancePercent)) : target
}

function loosenedDate(target: string, today: string, tolerancePercent: number): string[] {
  const day = dayNumber(target)
  const start = dayNumber(today)
  if (day === undefined || start === undefined || day < start || tolerancePercent === 0) return [target]
  return [dateOfDay(start + Math.ceil(((day - start) * 100) / (100 + tolerancePercent))), target]
}

/** How many criteria are given up: a later date or a higher budget is easier to grant than doing without. */
export function givenUp(changes: readonly Change[]): number {
  return changes.filter((change) => change.kind === 'soften').length
}

export type Verdict = 'met' | 'not_met' | 'unknown'

/** The sign alone, by its name in the site's one file of signs: a disc with a tick, a square with a cross, a broken ring with a question mark. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg aria-hidden="true" className={`sign sign-${verdict}`}>
      <use href={`/signs.svg#${verdict}`} />
    </svg>
  )
}

/** A verdict with its word; `labelHidden` keeps the word for screen readers only. */
export function VerdictMark({
  verdict,
  label,
  labelHidden,
}: {
  verdict: Verdict
  label: string
  labelHidden?: boolean
}) {
  return (
    <span className={`verdict sign-${verdict}`}>
      <VerdictSign verdict={verdict} />
      <span className={labelHidden ? 'sr-only' : undefined}>{label}</span>
    </span>
  )
}

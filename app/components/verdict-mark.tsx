import clsx from 'clsx'

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
    <span className={clsx('inline-flex items-center gap-1.5 font-medium', `sign-${verdict}`)}>
      <VerdictSign verdict={verdict} />
      <span className={clsx(labelHidden && 'sr-only')}>{label}</span>
    </span>
  )
}

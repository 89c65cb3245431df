import clsx from 'clsx'

export type Verdict = 'met' | 'not_met' | 'unknown'

/** The sign alone, drawn by its name from the page's signs (signs.tsx). */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg aria-hidden="true" className={`sign sign-${verdict}`}>
      <use href={`#sign-${verdict}`} />
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

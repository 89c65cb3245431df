import clsx from 'clsx'

export type Verdict = 'met' | 'not_met' | 'unknown'

const colours: Record<Verdict, string> = { met: 'text-met', not_met: 'text-not-met', unknown: 'text-unknown' }

/** The sign alone: a full disc with a tick, a square with a cross, a diamond with a question mark. */
export function VerdictSign({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      aria-hidden="true"
      focusable="false"
      className={clsx('inline-block shrink-0', colours[verdict])}
    >
      {verdict === 'met' && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path
            d="m5.8 10.4 2.9 2.9 5.5-6"
            fill="none"
            className="stroke-surface"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
      {verdict === 'not_met' && (
        <>
          <rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="currentColor" />
          <path
            d="m6.2 6.2 7.6 7.6m0-7.6-7.6 7.6"
            fill="none"
            className="stroke-surface"
            strokeWidth="2.2"
            strokeLinecap="round"
          />
        </>
      )}
      {verdict === 'unknown' && (
        <>
          <path d="M10 .4 19.6 10 10 19.6.4 10Z" fill="currentColor" />
          <path
            d="M7.5 8.2a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2.9-1.2 1.7"
            fill="none"
            className="stroke-surface"
            strokeWidth="1.9"
            strokeLinecap="round"
          />
          <circle cx="10" cy="14.8" r="1.2" className="fill-surface" />
        </>
      )}
    </svg>
  )
}

/** A verdict with its word; `labelHidden` keeps the word for screen readers only. */
export function VerdictMark({
  verdict,
  label,
  labelHidden,
  size,
}: {
  verdict: Verdict
  label: string
  labelHidden?: boolean
  size?: number
}) {
  return (
    <span className={clsx('inline-flex items-center gap-1.5 font-medium', colours[verdict])}>
      <VerdictSign verdict={verdict} size={size} />
      <span className={clsx(labelHidden && 'sr-only')}>{label}</span>
    </span>
  )
}

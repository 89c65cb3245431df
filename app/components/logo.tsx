/** The mark: two rivers meeting at a point. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
    >
      <rect width="32" height="32" rx="6" className="fill-brand" />
      <path
        d="M5 10c6 0 7.5 6.5 14 6.5M5 23c6.5 0 7.5-6.5 14-6.5"
        fill="none"
        className="stroke-on-brand"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d="M19 16.5h8" className="stroke-on-brand" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="19" cy="16.5" r="3.4" className="fill-accent stroke-brand" strokeWidth="1.4" />
    </svg>
  )
}

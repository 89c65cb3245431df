/** The fill for what is not known, from the page's one set of signs. */
export const HATCHING = 'url(#hatching)'

/**
 * The signs that pages repeat, drawn once in the frame of the page and used by name: a full disc with a tick, a square with a
 * cross, a broken ring with a question mark, and the hatching of what is not known.
 */
export function Signs() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <symbol id="sign-met" viewBox="0 0 20 20">
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path
            d="m5.8 10.4 2.9 2.9 5.5-6"
            fill="none"
            className="stroke-surface"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="sign-not_met" viewBox="0 0 20 20">
          <rect x="1.5" y="1.5" width="17" height="17" rx="2" fill="currentColor" />
          <path
            d="m6.2 6.2 7.6 7.6m0-7.6-7.6 7.6"
            fill="none"
            className="stroke-surface"
            strokeWidth="2.2"
            strokeLinecap="round"
          />
        </symbol>
        <symbol id="sign-unknown" viewBox="0 0 20 20">
          <circle
            cx="10"
            cy="10"
            r="8.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeDasharray="3.4 1.94"
          />
          <path
            d="M7.6 8a2.45 2.45 0 1 1 3.6 2.2c-.8.5-1.2.9-1.2 1.7"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.9"
            strokeLinecap="round"
          />
          <circle cx="10" cy="14.5" r="1.15" fill="currentColor" />
        </symbol>
        <pattern
          id="hatching"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.5" height="6" className="fill-unknown" />
        </pattern>
      </defs>
    </svg>
  )
}

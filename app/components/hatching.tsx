/** The fill for what is not known; the frame of the page holds its pattern. */
export const HATCHING = 'url(#hatching)'

export function Hatching() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="6" className="fill-unknown" />
      </pattern>
    </svg>
  )
}

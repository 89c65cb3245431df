/** Two rivers that meet, drawn as depth lines; an ornament of the first band, in a file that browsers keep. */
export function Rivers() {
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full stroke-band-line" fill="none">
      <use href="/rivers.svg#rivers" />
    </svg>
  )
}

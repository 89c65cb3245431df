/** Two rivers that meet, drawn as depth lines; an ornament of the first band. */
export function Rivers() {
  const lines = [0, 1, 2, 3, 4, 5, 6]
  return (
    <svg
      viewBox="0 0 1200 520"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      focusable="false"
      className="absolute inset-0 size-full stroke-band-line"
      fill="none"
    >
      {lines.map((line) => (
        <path
          key={`north-${line}`}
          strokeWidth={line === 3 ? 1.6 : 0.8}
          d={`M-20 ${60 + line * 14} C 320 ${20 + line * 22}, 520 ${330 - line * 8}, 780 ${238 + line * 9} S 1080 ${210 + line * 16}, 1230 ${150 + line * 26}`}
        />
      ))}
      {lines.map((line) => (
        <path
          key={`south-${line}`}
          strokeWidth={line === 3 ? 1.6 : 0.8}
          d={`M120 ${540 + line * 10} C 360 ${470 + line * 6}, 430 ${400 - line * 4}, 600 ${330 - line * 5} S 800 ${264 + line * 4}, 860 ${262 + line * 4}`}
        />
      ))}
    </svg>
  )
}

/** A placeholder while data travels; silent to screen readers. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const widths = ['w-full', 'w-11/12', 'w-9/12', 'w-10/12', 'w-7/12']
  return (
    <div aria-hidden="true" className="animate-pulse space-y-2">
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} className={`h-3.5 rounded-sm bg-sunken ${widths[line % widths.length]}`} />
      ))}
    </div>
  )
}

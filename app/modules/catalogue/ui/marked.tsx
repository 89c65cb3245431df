import type { Segment } from '#search/engine.ts'

/** A text with what was searched for marked. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  let at = 0
  return (
    <>
      {segments.map((segment) => {
        const key = at
        at += segment.text.length
        return segment.marked ? (
          <mark key={key} className="rounded-sm bg-accent-soft px-0.5 text-inherit">
            {segment.text}
          </mark>
        ) : (
          <span key={key}>{segment.text}</span>
        )
      })}
    </>
  )
}

import type { ReactNode } from 'react'

/** A row above a list: `start` says what there is (count, sort), `end` holds what can be done. */
export function Toolbar({
  start,
  end,
  children,
}: {
  start?: ReactNode
  end?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="no-print mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">{start}</div>
      {children}
      {end && <div className="flex flex-wrap items-center gap-2">{end}</div>}
    </div>
  )
}

import type { ReactNode } from 'react'

/** The foot of a form: the main button first, what leaves the form last; sticks to the bottom on phones if asked. */
export function FormActions({
  children,
  note,
  sticky,
}: {
  children: ReactNode
  note?: ReactNode
  sticky?: boolean
}) {
  return (
    <div
      className={
        sticky
          ? 'sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-4 py-3 sm:static sm:mx-0 sm:bg-transparent sm:px-0'
          : 'mt-6 flex flex-wrap items-center gap-3 border-t border-line pt-4'
      }
    >
      {children}
      {note && <span className="text-sm text-faint">{note}</span>}
    </div>
  )
}

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'

/**
 * A native modal dialog that is open as long as it is rendered: the browser keeps the focus inside, closes it on
 * Escape and gives the focus back to where it was. A press beside it closes it, too.
 */
export function Dialog({
  label,
  onClose,
  children,
}: {
  label: string
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
  }, [])
  const onClick = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) event.currentTarget.close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by itself
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={onClick}
      className="m-auto mt-[8dvh] max-h-[84dvh] w-[min(40rem,calc(100vw-1.5rem))] overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-float backdrop:bg-band/50"
    >
      {children}
    </dialog>
  )
}

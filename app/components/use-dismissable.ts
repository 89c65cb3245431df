import { type RefObject, useEffect } from 'react'

/** Closes an open <details> on Escape (focus returns to its summary) and on a press outside. */
export function useDismissable(ref: RefObject<HTMLDetailsElement>) {
  useEffect(() => {
    const details = ref.current
    if (!details) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    }
    const onPress = (event: PointerEvent) => {
      if (details.open && event.target instanceof Node && !details.contains(event.target))
        details.open = false
    }
    details.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      details.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [ref])
}

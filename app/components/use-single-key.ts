import { useEffect } from 'react'

/**
 * Does something on one key; where one types, or while a dialog is open, it is only a stroke.
 * @param act false where the key is left to the browser
 */
export function useSingleKey(key: string, enabled: boolean, act: () => boolean): void {
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof HTMLElement && isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (act()) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [key, enabled, act])
}

const isTyping = (element: HTMLElement) =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName)

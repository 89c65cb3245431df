import { useEffect } from 'react'

/** "/" leads to the search box of the page, or to that of the head; where one types it is only a stroke. */
export function useSearchKey(enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof HTMLElement && isTyping(event.target)) return
      const box = searchBox()
      if (!box) return
      event.preventDefault()
      box.focus()
      box.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])
}

const isTyping = (element: HTMLElement) =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName)

function searchBox(): HTMLInputElement | undefined {
  const boxes = ['main', 'header'].flatMap((place) => [
    ...document.querySelectorAll<HTMLInputElement>(`${place} input[name=q]`),
  ])
  return boxes.find((box) => box.offsetParent !== null)
}

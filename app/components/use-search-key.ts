import { useSingleKey } from './use-single-key.ts'

/** "/" leads to the search box of the page, or to that of the head. */
export function useSearchKey(enabled: boolean): void {
  useSingleKey('/', enabled, toSearchBox)
}

function toSearchBox(): boolean {
  const boxes = ['main', 'header'].flatMap((place) => [
    ...document.querySelectorAll<HTMLInputElement>(`${place} input[name=q]`),
  ])
  const box = boxes.find((one) => one.offsetParent !== null)
  box?.focus()
  box?.select()
  return box !== undefined
}

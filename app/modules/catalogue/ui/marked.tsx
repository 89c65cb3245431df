import type { Marks } from '../marks.ts'

/** A text with what was searched for marked. */
export function Marked({ text }: { text: Marks }) {
  // The parts of a text never change their places.
  // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
  return <>{text.map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : part))}</>
}

import type { Segment } from '#search/engine.ts'

/** A text whose every second part, from the second one on, was searched for: as short as it can travel. */
export type Marks = string[]

export function marksOf(segments: readonly Segment[]): Marks {
  const marks: Marks = ['']
  for (const { text, marked } of segments) {
    const isMark = marks.length % 2 === 0
    if (marked === isMark) marks[marks.length - 1] += text
    else marks.push(text)
  }
  return marks
}

export const textOf = (marks: Marks): string => marks.join('')

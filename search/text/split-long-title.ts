import type { TextDocument } from './text-document.ts'

const longTitle = 60

/**
 * A title that is really a text (more than 60 characters) is read as its first sentence or clause and a body; a title of
 * ordinary length stays as it is.
 */
export function splitLongTitle(query: TextDocument): { title: string; rest: string } {
  const summary = query.summary ?? ''
  const title = query.title.trim()
  if (title.length <= longTitle) return { title, rest: summary }
  const stop = /[。；;！!？?\n]/.exec(title)
  const comma = /[，,：:]/.exec(title.slice(10))
  const end = stop && stop.index <= longTitle ? stop.index : comma ? comma.index + 10 : longTitle
  return {
    title: title.slice(0, Math.min(end, longTitle)),
    rest: `${title.slice(Math.min(end, longTitle))}。${summary}`,
  }
}

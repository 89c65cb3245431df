/** What the text ranker sees of an offering or of a need. A missing field is a field nobody filled in. */
export type TextDocument = {
  title: string
  keywords?: readonly string[]
  summary?: string
}

export type TextField = 'title' | 'keywords' | 'summary'

export const textFields: readonly TextField[] = ['title', 'keywords', 'summary']

/** The words of one field as one string; keywords are kept apart by a full stop so that no bigram spans two. */
export function textOf(document: TextDocument, field: TextField): string {
  if (field === 'title') return document.title
  if (field === 'keywords') return (document.keywords ?? []).join('。')
  return document.summary ?? ''
}

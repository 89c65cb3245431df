import { type TextDocument, textOf } from '#search/text/text-document.ts'

const k1 = 1.2
const b = 0.75

/** Character bigrams of the text, the title three times and the body once: the plain ranker that ours is measured against. */
function bigrams(document: TextDocument): string[] {
  const title = document.title.toLowerCase()
  const body = `${textOf(document, 'keywords')}。${textOf(document, 'summary')}`.toLowerCase()
  return [title, title, title, body].flatMap((text) => {
    const chars = text.replace(/[^\p{L}\p{N}]/gu, '')
    return Array.from({ length: Math.max(0, chars.length - 1) }, (_, at) => chars.slice(at, at + 2))
  })
}

/** Plain BM25 (k1 = 1.2, b = 0.75): a function from a need to the places of the documents, best first. */
export function plainBm25(documents: readonly TextDocument[]): (query: TextDocument) => number[] {
  const counted = documents.map((document) => {
    const terms = bigrams(document)
    const counts = new Map<string, number>()
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    return { counts, length: terms.length }
  })
  const average = counted.reduce((sum, { length }) => sum + length, 0) / counted.length
  const frequencies = new Map<string, number>()
  for (const { counts } of counted) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  return (query) => {
    const terms = bigrams(query)
    const scores = counted.map(({ counts, length }) => {
      let score = 0
      for (const term of terms) {
        const count = counts.get(term)
        if (!count) continue
        const frequency = frequencies.get(term) ?? 0
        const idf = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5))
        score += (idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average))
      }
      return score
    })
    return scores
      .map((_, index) => index)
      .sort((x, y) => (scores[y] as number) - (scores[x] as number) || x - y)
  }
}

import type { Answer, DeclineCode } from './sending.ts'

type Posted =
  | { intent: 'interest'; message?: string | undefined }
  | { intent: 'decline'; code: DeclineCode; note?: string | undefined; freeOn?: string | undefined }

/** What was posted as an answer; a day on which a place is free belongs to those who are full. */
export function answerOf(posted: Posted): Answer {
  if (posted.intent === 'interest') return { kind: 'interested', message: posted.message ?? null }
  const { code, note, freeOn } = posted
  return {
    kind: 'declined',
    code,
    note: note ?? null,
    freeOn: code === 'capacity_full' ? (freeOn ?? null) : null,
  }
}

import type { Tx } from '#app/platform/transaction.server.ts'

/** Of a need, shown at most. */
const SHOWN = 100

const shown = {
  id: true,
  organizationId: true,
  text: true,
  field: true,
  askedAt: true,
  answer: true,
  answeredAt: true,
  needVersion: true,
} as const

/** All questions about a need, the newest first; for its owner. */
export function listQuestions(tx: Tx, needId: string) {
  return tx.needQuestion.findMany({
    where: { needId },
    orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: shown,
  })
}

/** Those that a provider may read: what was answered, and what it asked itself. */
export function listQuestionsFor(tx: Tx, needId: string, organizationId: string) {
  return tx.needQuestion.findMany({
    where: { needId, OR: [{ answer: { not: null } }, { organizationId }] },
    orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: shown,
  })
}

export function insertQuestion(
  tx: Tx,
  question: {
    needId: string
    organizationId: string
    askedById: string
    text: string
    field: string | null
    askedAt: Date
  },
) {
  return tx.needQuestion.create({ data: question, select: { id: true } })
}

export function findQuestion(tx: Tx, needId: string, id: string) {
  return tx.needQuestion.findFirst({ where: { id, needId }, select: shown })
}

/** Answers a question once; false where it has an answer. */
export async function writeAnswer(
  tx: Tx,
  { id, needId }: { id: string; needId: string },
  answer: { answer: string; answeredById: string; answeredAt: Date; needVersion: number | null },
): Promise<boolean> {
  const { count } = await tx.needQuestion.updateMany({ where: { id, needId, answer: null }, data: answer })
  return count === 1
}

export function countOpenQuestions(tx: Tx, needId: string): Promise<number> {
  return tx.needQuestion.count({ where: { needId, answer: null } })
}

/** Which versions of a need an answer made, and in which field. */
export function listAddenda(tx: Tx, needId: string) {
  return tx.needQuestion.findMany({
    where: { needId, needVersion: { not: null } },
    orderBy: { needVersion: 'asc' },
    select: { needVersion: true, field: true },
  })
}

/** Providers that hear of an answer: all that are interested. */
export async function listInterested(tx: Tx, needId: string): Promise<string[]> {
  const rows = await tx.sending.findMany({
    where: { needId, status: 'interested' },
    select: { organizationId: true },
  })
  return rows.map(({ organizationId }) => organizationId)
}

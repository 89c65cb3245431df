import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ChallengeWeights } from './challenge.ts'

const counted = { _count: { select: { entries: true } } } as const
const whole = { ...counted, extensions: { orderBy: { number: 'asc' } } } as const

export function insertChallenge(
  tx: Tx,
  row: Omit<Prisma.ChallengeUncheckedCreateInput, 'weights' | 'entries'> & { weights: ChallengeWeights },
) {
  return tx.challenge.create({ data: row, select: { id: true } })
}

export async function findChallenge(tx: Tx, id: string) {
  return isUuid(id) ? tx.challenge.findUnique({ where: { id }, include: whole }) : null
}

/** Held until the transaction ends: of an entry and a change of its weights, or of two conclusions, one comes first. */
export async function holdChallenge(tx: Tx, id: string) {
  if (!isUuid(id)) return null
  await tx.$queryRaw`SELECT 1 FROM "Challenge" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findChallenge(tx, id)
}

export function updateChallenge(
  tx: Tx,
  id: string,
  data: Omit<Prisma.ChallengeUncheckedUpdateManyInput, 'id' | 'revision' | 'weights'> & {
    weights?: ChallengeWeights
  },
) {
  return tx.challenge.update({ where: { id }, data: { ...data, revision: { increment: 1 } } })
}

type Extension = { before: Date; until: Date; reason: string; byId: string; at: Date }

export async function insertExtension(tx: Tx, challengeId: string, row: Extension): Promise<void> {
  const number = (await tx.challengeExtension.count({ where: { challengeId } })) + 1
  await tx.challengeExtension.create({ data: { ...row, challengeId, number } })
}

/** Those that take entries by their deadline, or the others. */
const listed = (open: boolean, now: Date): Prisma.ChallengeWhereInput =>
  open
    ? { deadlineAt: { gt: now }, concludedAt: null }
    : { OR: [{ deadlineAt: { lte: now } }, { concludedAt: { not: null } }] }

export function countChallenges(tx: Tx, open: boolean, now: Date) {
  return tx.challenge.count({ where: listed(open, now) })
}

/** What closes first comes first; of those that are over, what closed last. */
export function pageOfChallenges(tx: Tx, open: boolean, now: Date, skip: number, take: number) {
  return tx.challenge.findMany({
    where: listed(open, now),
    orderBy: [{ deadlineAt: open ? 'asc' : 'desc' }, { id: 'asc' }],
    skip,
    take,
    include: counted,
  })
}

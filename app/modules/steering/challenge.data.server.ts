import type { EvidenceFile } from '#app/modules/deals/read-evidence-files.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ChallengeWeights, EntryContent } from './challenge.ts'

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

const files = {
  orderBy: [{ at: 'asc' }, { id: 'asc' }],
  select: { id: true, name: true, sizeBytes: true },
} satisfies Prisma.ChallengeEntry$filesArgs

export function findOwnEntry(tx: Tx, organizationId: string, challengeId: string) {
  return tx.challengeEntry.findUnique({
    where: { challengeId_organizationId: { challengeId, organizationId } },
    include: { files },
  })
}

/** Which organizations have entered, by their entries. */
export function entrantsOf(tx: Tx, challengeId: string) {
  return tx.challengeEntry.findMany({
    where: { challengeId },
    orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
    select: { id: true, organizationId: true },
  })
}

export async function writeEntry(
  tx: Tx,
  key: { challengeId: string; organizationId: string },
  { content, authorId, now }: { content: EntryContent; authorId: string; now: Date },
) {
  const data = { content, authorId, changedAt: now }
  const { id } = await tx.challengeEntry.upsert({
    where: { challengeId_organizationId: key },
    create: { ...key, ...data, enteredAt: now },
    update: { ...data, revision: { increment: 1 } },
    select: { id: true },
  })
  return id
}

export async function removeFiles(tx: Tx, entryId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.challengeFile.deleteMany({ where: { entryId, id: { in: [...ids] } } })
}

export async function insertFiles(
  tx: Tx,
  entryId: string,
  added: readonly EvidenceFile[],
  { by, now }: { by: string; now: Date },
): Promise<void> {
  for (const { bytes, ...file } of added)
    await tx.challengeFile.create({
      data: {
        ...{ ...file, entryId, uploadedById: by, at: now },
        ...{ bytes: new Uint8Array(bytes), sizeBytes: bytes.byteLength },
      },
      select: { id: true },
    })
}

/** A file with whose it is and until when it is closed. */
export function findEntryFile(tx: Tx, challengeId: string, id: string) {
  return tx.challengeFile.findFirst({
    where: { id, entry: { challengeId } },
    include: {
      entry: {
        select: { organizationId: true, challenge: { select: { deadlineAt: true, concludedAt: true } } },
      },
    },
  })
}

/** All entries with the points given, for those who judge them. */
export function listEntriesOf(tx: Tx, challengeId: string) {
  return tx.challengeEntry.findMany({
    where: { challengeId },
    orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
    include: { organization: { select: { name: true } }, scores: true, files },
  })
}

export async function organizationOfEntry(tx: Tx, id: string): Promise<{ id: string; name: string } | null> {
  const row = await tx.challengeEntry.findUnique({
    where: { id },
    select: { organization: { select: { id: true, name: true } } },
  })
  return row?.organization ?? null
}

export async function writeScores(
  tx: Tx,
  { entryId, byId, points, now }: { entryId: string; byId: string; points: ChallengeWeights; now: Date },
) {
  for (const [criterion, given] of Object.entries(points))
    await tx.challengeScore.upsert({
      where: { entryId_criterion_byId: { entryId, criterion, byId } },
      create: { entryId, criterion, byId, points: given, at: now },
      update: { points: given, at: now },
    })
}

import type { EvidenceFile } from '#app/modules/deals/read-evidence-files.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ChallengeWeights, EntryContent } from './challenge.ts'

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

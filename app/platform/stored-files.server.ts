import { createHash } from 'node:crypto'
import { addDays, dateOfDay, dayOf } from './dates.ts'
import { type Tx, transaction } from './transaction.server.ts'

/** How long a file that was brought or made is kept. */
const KEPT_DAYS = 30

export type NewFile = { ownerId: string; name: string; mediaType: string; bytes: Uint8Array }
export type StoredFile = NewFile & { id: string; sha256: string }

/** Keeps a file in the database, so that every process of the site can read it; returns its id and its hash. */
export async function storeFile(
  tx: Tx,
  file: NewFile,
  now = new Date(),
): Promise<{ id: string; sha256: string }> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const { id } = await tx.storedFile.create({
    data: {
      ...file,
      bytes: new Uint8Array(file.bytes),
      sizeBytes: file.bytes.byteLength,
      sha256,
      createdAt: now,
      expiresAt: dateOfDay(addDays(dayOf(now), KEPT_DAYS)),
    },
    select: { id: true },
  })
  return { id, sha256 }
}

/** A file of this owner that has not expired; null otherwise. */
export async function findStoredFile(tx: Tx, ownerId: string, id: string): Promise<StoredFile | null> {
  return tx.storedFile.findFirst({ where: { id, ownerId, expiresAt: { gt: new Date() } } })
}

/** Forgets what nobody may fetch any more. */
export async function forgetExpiredFiles(now = new Date()): Promise<number> {
  const { count } = await transaction((tx) =>
    tx.storedFile.deleteMany({ where: { expiresAt: { lte: now } } }),
  )
  return count
}

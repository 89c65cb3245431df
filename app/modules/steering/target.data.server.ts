import type { EvidenceFile } from '#app/modules/deals/read-evidence-files.server.ts'
import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { TargetKind } from './figures.ts'
import type { FileLine } from './file-line.ts'

/** Held until the transaction ends, so that of two who write of the plan at once the second sees what the first wrote. */
const LOCK = 2_027

export function holdTargets(tx: Tx) {
  return tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`
}

export type DeclarationRow = {
  number: number
  kind: TargetKind | null
  baseline: number | null
  baselineOn: string | null
  source: string
  declaredById: string
  declaredAt: Date
}

/** What was declared of one figure, or of all, the newest first. */
export async function listDeclarations(
  tx: Tx,
  code?: string,
): Promise<(DeclarationRow & { code: string })[]> {
  const rows = await tx.targetDeclaration.findMany({
    ...(code && { where: { code } }),
    orderBy: { number: 'desc' },
  })
  return rows.map((row) => ({ ...row, baselineOn: row.baselineOn && dayOfDate(row.baselineOn) }))
}

export function insertDeclaration(
  tx: Tx,
  { baselineOn, ...row }: Omit<DeclarationRow, 'declaredAt'> & { code: string; declaredAt?: Date },
) {
  return tx.targetDeclaration.create({ data: { ...row, baselineOn: baselineOn && dateOfDay(baselineOn) } })
}

export type EntryRow = {
  number: number
  period: string
  value: number | null
  evidence: string
  evidenceUrl: string | null
  enteredById: string
  enteredAt: Date
}

/** What was entered for one figure, or for all, the newest first. */
export function listEntries(tx: Tx, code?: string): Promise<(EntryRow & { code: string })[]> {
  return tx.targetEntry.findMany({ ...(code && { where: { code } }), orderBy: { number: 'desc' } })
}

export function insertEntry(tx: Tx, row: Omit<EntryRow, 'enteredAt'> & { code: string; enteredAt?: Date }) {
  return tx.targetEntry.create({ data: row })
}

/** Evidence of an entry, kept as long as the entry. */
export async function insertTargetFiles(
  tx: Tx,
  entry: { code: string; number: number },
  files: readonly EvidenceFile[],
  at: Date,
): Promise<void> {
  for (const { bytes, ...file } of files)
    await tx.targetFile.create({
      data: { ...entry, ...file, bytes: new Uint8Array(bytes), sizeBytes: bytes.byteLength, at },
      select: { id: true },
    })
}

/** The files of one figure, or of all, with the entries to which they belong; never the bytes. */
export function listTargetFiles(
  tx: Tx,
  code?: string,
): Promise<(FileLine & { code: string; number: number })[]> {
  return tx.targetFile.findMany({
    ...(code && { where: { code } }),
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, sizeBytes: true, code: true, number: true },
  })
}

export function findTargetFile(tx: Tx, code: string, id: string) {
  return tx.targetFile.findFirst({ where: { id, code } })
}

import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { EVIDENCE_PER_DEAL_MAX } from './evidence-file.ts'
import type { EvidenceFile } from './read-evidence-files.server.ts'
import { appendRecord, type Doer } from './record.data.server.ts'

export type EvidenceOf = {
  dealId: string
  milestoneId: string | null
  kind: 'deliverable' | 'contract' | 'invoice'
}

/** Whether a deal can hold so many files more. */
export async function hasRoomFor(tx: Tx, dealId: string, files: number): Promise<boolean> {
  return files === 0 || (await tx.evidence.count({ where: { dealId } })) + files <= EVIDENCE_PER_DEAL_MAX
}

/** Keeps files for good, each with a line in the record that names its hash. */
export async function insertEvidence(
  tx: Tx,
  { dealId, milestoneId, kind }: EvidenceOf,
  files: readonly EvidenceFile[],
  doer: Doer & { userId: string; organizationId: string },
  now: Date,
): Promise<void> {
  for (const { bytes, ...file } of files) {
    const { id } = await tx.evidence.create({
      data: {
        ...file,
        bytes: new Uint8Array(bytes),
        sizeBytes: bytes.byteLength,
        dealId,
        milestoneId,
        kind,
        organizationId: doer.organizationId,
        authorId: doer.userId,
        createdAt: now,
      },
      select: { id: true },
    })
    const data = { evidenceId: id, kind, name: file.name, sha256: file.sha256 }
    await appendRecord(tx, dealId, doer, { kind: 'evidence', milestoneId, data }, now)
  }
}

/** What a page shows of the evidence of a deal; never the bytes. */
export function listEvidence(tx: Tx, dealId: string) {
  return tx.evidence.findMany({
    where: { dealId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    omit: { bytes: true, authorId: true },
  })
}

/** A file of a deal, among those that whoever asks may read. */
export function findEvidence(tx: Tx, among: Prisma.DealWhereInput, dealId: string, id: string) {
  return tx.evidence.findFirst({
    where: { id, dealId, deal: among },
    select: {
      name: true,
      mediaType: true,
      bytes: true,
      deal: { select: { buyerId: true, providerId: true } },
    },
  })
}

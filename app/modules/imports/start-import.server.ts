import type { Actor } from '#app/modules/accounts/actor.ts'
import { startJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { storeFile } from '#app/platform/stored-files.server.ts'
import { cleanText } from '#app/platform/tables/written-cell.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { insertImport } from './import.data.server.ts'
import { FILE_LIMIT_BYTES, type ImportKind, kindsOf, organizationOf } from './import-kind.ts'

const uploads = sharedRateLimit('uploads', 60, 3_600)

/** Takes a file in and has it checked; nothing of it reaches the catalogue before its owner says so. */
export async function startImport(
  actor: Actor,
  kind: ImportKind,
  file: { name: string; bytes: Uint8Array },
): Promise<Outcome<{ id: string }, 'not-yours' | 'no-file' | 'too-large' | 'too-many'>> {
  if (!kindsOf(actor).includes(kind)) return refused('not-yours')
  if (file.bytes.byteLength === 0) return refused('no-file')
  if (file.bytes.byteLength > FILE_LIMIT_BYTES) return refused('too-large')
  if (!(await uploads.take(actor.userId))) return refused('too-many')
  return transaction(async (tx) => {
    const name = cleanText(file.name.replace(/^.*[\\/]/, '').slice(0, 200)) || 'import'
    const stored = await storeFile(tx, {
      ownerId: actor.userId,
      name,
      mediaType: 'application/octet-stream',
      bytes: file.bytes,
    })
    const { id } = await insertImport(tx, {
      kind,
      organizationId: organizationOf(actor),
      authorId: actor.userId,
      fileId: stored.id,
      fileName: name,
      fileSha256: stored.sha256,
    })
    await startJob(tx, 'import.check', id)
    return granted({ id })
  })
}

import type { Actor } from '#app/modules/accounts/actor.ts'
import type { EvidenceRefusal } from '#app/modules/deals/evidence-file.ts'
import { type EvidenceFile, readEvidenceFiles } from '#app/modules/deals/read-evidence-files.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'

const uploads = sharedRateLimit('steering files', 60, 3_600)

/** The files of a form, all of them or none; so many forms with files an hour. */
export async function takeFiles(
  actor: Actor,
  entries: readonly FormDataEntryValue[],
): Promise<Outcome<EvidenceFile[], EvidenceRefusal>> {
  const read = await readEvidenceFiles(entries)
  if (!read.ok || read.value.length === 0) return read
  return (await uploads.take(actor.userId)) ? read : refused('uploads-too-many')
}

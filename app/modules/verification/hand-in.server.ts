import type { Member } from '#app/modules/accounts/actor.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { readUploadedFile } from '#app/platform/uploaded-file.server.ts'
import { insertDocument } from './document.data.server.ts'
import { DOCUMENT_LIMIT_BYTES, documentKinds } from './document-rules.ts'
import { markPending } from './effect.data.server.ts'
import { findItemOf, insertItem, moveItem } from './item.data.server.ts'
import { sayStep } from './say-step.server.ts'
import { findSubject } from './subject.data.server.ts'
import { mayHandIn, standingOf } from './verification.ts'

const uploads = sharedRateLimit('verification documents', 60, 3_600)

/** Hands a document in for the organization, one of its certificates or one of its labels; it then waits for an official. */
export async function handIn(
  actor: Member,
  subjectKey: string,
  upload: FormDataEntryValue | null,
  now = new Date(),
): Promise<
  Outcome<
    { id: string },
    'unknown-subject' | 'no-file' | 'too-large' | 'wrong-type' | 'too-often' | 'approved' | 'changed'
  >
> {
  if (!(upload instanceof File)) return refused('no-file')
  const read = await readUploadedFile(upload, { limitBytes: DOCUMENT_LIMIT_BYTES, kinds: documentKinds })
  if (!read.ok) return refused(read.refusal === 'empty' ? 'no-file' : read.refusal)
  if (!(await uploads.take(actor.userId))) return refused('too-often')
  const document = read.value
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    // Held first: two at once must not begin two items of one certificate.
    await lockOrganization(tx, organizationId)
    const subject = await findSubject(tx, organizationId, subjectKey)
    if (!subject) return refused('unknown-subject')
    const known = await findItemOf(tx, organizationId, subject)
    if (known) {
      const expiresOn = known.expiresOn && dayOfDate(known.expiresOn)
      if (!mayHandIn(standingOf({ state: known.state, expiresOn }, dayOf(now)))) return refused('approved')
      // Whoever adds to what waits already waits no shorter for it.
      const since = known.state === 'pending' ? known.waitingSince : now
      if (!(await moveItem(tx, known, { state: 'pending', waitingSince: since }))) return refused('changed')
    }
    const item = known ?? (await insertItem(tx, organizationId, subject, now))
    await insertDocument(tx, item.id, document, now)
    if (item.kind === 'organization') await markPending(tx, organizationId)
    await sayStep(tx, item, { act: 'submitted', by: actor, at: now })
    return granted({ id: item.id })
  })
}

import type { Member } from '#app/modules/accounts/actor.ts'
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { indexOfferings } from './index-offerings.server.ts'
import { versionToReplace } from './measured-version.ts'
import { findOwnOffering, insertOffering, replaceCases, updateOffering } from './offering.data.server.ts'
import type { OfferingForm, SectionForms } from './offering.schema.ts'
import { columnsOf, columnsOfSection } from './offering-columns.ts'
import type { OfferingSection } from './offering-sections.ts'

/** Writes a new draft. */
export async function draftOffering(actor: Member, domain: DomainCode, form: OfferingForm): Promise<string> {
  return transaction(async (tx) => {
    const { id } = await insertOffering(tx, {
      organizationId: actor.organization.id,
      domainCode: domain,
      ...columnsOf(form),
    })
    await replaceCases(tx, id, form.cases)
    await appendEvent(tx, {
      type: 'offering.drafted',
      subjectId: id,
      organizationId: actor.organization.id,
      actorId: actor.userId,
    })
    return id
  })
}

/** Saves a section of an offering as a new version; what is published is found and matched anew. */
export async function saveOffering<S extends OfferingSection>(
  actor: Member,
  id: string,
  section: S,
  form: SectionForms[S],
): Promise<Outcome<{ id: string }, 'stale' | 'gone' | 'suspended'>> {
  return transaction(async (tx) => {
    const offering = await findOwnOffering(tx, actor.organization.id, id)
    if (!offering || offering.status === 'archived') return refused('gone')
    if (offering.status === 'suspended') return refused('suspended')
    const version = versionToReplace(offering, form.version)
    const saved = await updateOffering(
      tx,
      actor.organization.id,
      { id, version },
      {
        ...columnsOfSection(section, form),
        version: version + 1,
        // Whoever saves it has looked at it.
        lastConfirmedAt: new Date(),
      },
    )
    if (!saved) return refused('stale')
    const cases = casesIn(form)
    if (cases) await replaceCases(tx, id, cases)
    await changed(tx, actor, id)
    return granted({ id })
  })
}

/** Null in the sections that do not ask for them: those stored stay. */
function casesIn(form: SectionForms[OfferingSection]) {
  return 'cases' in form ? form.cases : null
}

async function changed(tx: Tx, actor: Member, id: string) {
  await indexOfferings(tx, actor.organization.id, [id])
  await appendEvent(tx, {
    type: 'offering.changed',
    subjectId: id,
    organizationId: actor.organization.id,
    actorId: actor.userId,
  })
}

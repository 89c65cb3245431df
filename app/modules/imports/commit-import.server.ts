import type { Actor } from '#app/modules/accounts/actor.ts'
import type { NeedForm } from '#app/modules/needs/need-row.schema.ts'
import { takeOverNeeds } from '#app/modules/needs/take-over-needs.server.ts'
import type { OfferingForm } from '#app/modules/offerings/offering.schema.ts'
import { refreshOfferingsOf } from '#app/modules/offerings/refresh-offerings.server.ts'
import { takeOverOfferings } from '#app/modules/offerings/take-over-offerings.server.ts'
import type { OrganizationProfile } from '#app/modules/organizations/organization.schema.ts'
import { takeOverOrganizations } from '#app/modules/organizations/take-over-organizations.server.ts'
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { endFindings } from '#app/modules/verification/end-findings.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Job } from '#app/platform/jobs/job.ts'
import { findJob, restartJob, startJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import { findOwnImport, getImport, moveImport, updateImport } from './import.data.server.ts'
import { jobOf } from './import-job.ts'
import { type ImportTarget, kindsOf, organizationOf } from './import-kind.ts'
import { type GoodRow, rowsOfImport } from './rows-of-import.server.ts'

/** Rows of one transaction: a worker that dies loses nothing but the batch it was at. */
const BATCH = 100

/** Has the good rows of a checked import taken over, with the rights its owner has now. */
export async function commitImport(
  actor: Actor,
  id: string,
  target: ImportTarget,
): Promise<Outcome<{ id: string }, 'not-now' | 'not-yours' | 'elsewhere'>> {
  return transaction(async (tx) => {
    const row = await findOwnImport(tx, actor.userId, id)
    if (row && row.organizationId !== organizationOf(actor)) return refused('elsewhere')
    if (row && !kindsOf(actor).includes(row.kind)) return refused('not-yours')
    const moved = await moveImport(
      tx,
      { id, authorId: actor.userId, from: 'checked' },
      { status: 'committing', target },
    )
    if (!moved) return refused('not-now')
    await startJob(tx, 'import.commit', id)
    return granted({ id })
  })
}

/** Puts an import away that is checked or whose job was given up; what it took over before stays. */
export async function discardImport(actor: Actor, id: string): Promise<Outcome<{ id: string }, 'not-now'>> {
  return transaction(async (tx) => {
    const row = await findOwnImport(tx, actor.userId, id)
    const from = row?.status ?? 'checked'
    if (from !== 'checked' && !(await hasGivenUp(tx, id, from))) return refused('not-now')
    const moved = await moveImport(tx, { id, authorId: actor.userId, from }, { status: 'discarded' })
    return moved ? granted({ id }) : refused('not-now')
  })
}

/** Has an import tried again whose job was given up; it goes on where it stopped. */
export async function retryImport(actor: Actor, id: string): Promise<Outcome<{ id: string }, 'not-now'>> {
  return transaction(async (tx) => {
    const row = await findOwnImport(tx, actor.userId, id)
    const type = row && jobOf(row.status)
    return type && (await restartJob(tx, type, id)) ? granted({ id }) : refused('not-now')
  })
}

async function hasGivenUp(tx: Tx, id: string, status: string): Promise<boolean> {
  const type = jobOf(status)
  return type !== null && (await findJob(tx, type, id))?.status === 'failed'
}

/** Takes the rows over batch by batch; counts and rows are written together, so that a second run goes on where the first stopped. */
export async function takeOver({ subjectId, progress }: Pick<Job, 'subjectId' | 'progress'>) {
  const source = await reading((tx) => getImport(tx, subjectId))
  if (source.status !== 'committing') return
  const { good } = await rowsOfImport(source)
  let done = source.created + source.changed + source.unchanged + source.refused
  const now = new Date()
  while (done < good.length) {
    const rows = good.slice(done, done + BATCH)
    const { changedIds, ...taken } = await transaction(async (tx) => {
      const result = await takeOverRows(tx, rows, source, now)
      const { created, changed, unchanged, refused } = result
      await updateImport(tx, source.id, {
        created: { increment: created },
        changed: { increment: changed },
        unchanged: { increment: unchanged },
        refused: { increment: refused },
      })
      return result
    })
    for (const organizationId of changedIds ?? []) await refreshOfferingsOf(organizationId)
    done += taken.created + taken.changed + taken.unchanged + taken.refused
    await progress(done, good.length)
  }
  await transaction(async (tx) => {
    await updateImport(tx, source.id, { status: 'committed', committedAt: now })
    await appendEvent(tx, {
      type: 'import.committed',
      subjectId: source.id,
      organizationId: source.organizationId,
      actorId: source.authorId,
      data: { kind: source.kind, rows: good.length },
    })
  })
}

type Source = Awaited<ReturnType<typeof getImport>>
type Taken = { created: number; changed: number; unchanged: number; refused: number; changedIds?: string[] }

function takeOverRows(tx: Tx, rows: readonly GoodRow[], source: Source, now: Date): Promise<Taken> {
  const how = { publish: source.target === 'published', actorId: source.authorId, now }
  switch (source.kind) {
    case 'offerings':
      return takeOverOfferings(
        tx,
        rows.map(({ organizationId, key, hash, domain, value }) => ({
          organizationId,
          key,
          hash,
          domain: domain as DomainCode,
          form: value as OfferingForm,
        })),
        how,
      )
    case 'needs':
      return takeOverNeeds(
        tx,
        rows.map(({ organizationId, key, hash, value }) => ({
          organizationId,
          key,
          hash,
          form: value as NeedForm,
        })),
        how,
      )
    case 'organizations':
      return takeOverFirms(tx, rows, how)
  }
}

/** A sheet goes by the credit code, so that of what officials found it can take away the name alone. */
async function takeOverFirms(tx: Tx, rows: readonly GoodRow[], how: { actorId: string; now: Date }) {
  const firms = rows.map(({ hash, value }) => ({ hash, profile: value as OrganizationProfile }))
  const { renamedIds, ...taken } = await takeOverOrganizations(tx, firms, how)
  for (const id of renamedIds) await endFindings(tx, id, 'name', how.now)
  return taken
}

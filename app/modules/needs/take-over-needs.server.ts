import { randomUUID } from 'node:crypto'
import { dateOfDay } from '#app/platform/dates.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { rowFate } from '#app/platform/row-fate.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { findImportedNeeds } from './imported-needs.data.server.ts'
import { findOwnNeed, insertNeed, insertVersion, snapshotOfNeed, updateNeed } from './need.data.server.ts'
import type { NeedForm } from './need-row.schema.ts'
import { publishedData } from './published-data.ts'

export type NeedRow = { organizationId: string; key: string; hash: string; form: NeedForm }

/** Writes rows of sheets as needs, in the caller's transaction; what was taken over before and says nothing new is left alone. */
export async function takeOverNeeds(
  tx: Tx,
  rows: readonly NeedRow[],
  { publish, actorId, now }: { publish: boolean; actorId: string; now: Date },
) {
  const taken = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  const known = new Map(
    (
      await findImportedNeeds(
        tx,
        rows.map(({ organizationId, key }) => ({ organizationId, externalKey: key })),
      )
    ).map((one) => [`${one.organizationId} ${one.externalKey}`, one]),
  )
  const published: string[] = []
  const events: Parameters<typeof appendEvents>[1][number][] = []
  for (const { organizationId, key, hash, form } of rows) {
    const before = known.get(`${organizationId} ${key}`)
    // Nothing goes public that officials took down.
    if (before?.status === 'suspended') {
      taken.refused++
      continue
    }
    if (rowFate(before, hash, publish) === 'unchanged') {
      taken.unchanged++
      continue
    }
    const id = before?.id ?? randomUUID()
    const version = publish || before?.status === 'published' ? (before?.version ?? 0) + 1 : undefined
    const data = {
      ...columnsOf(form),
      importHash: hash,
      ...(version
        ? {
            status: 'published' as const,
            version,
            publishedAt: before?.publishedAt ?? now,
            closedAt: null,
            closeReason: null,
          }
        : {}),
    }
    if (before) {
      if (!(await updateNeed(tx, organizationId, before, data))) {
        taken.refused++
        continue
      }
      taken.changed++
    } else {
      await insertNeed(tx, { ...data, id, organizationId, authorId: actorId, externalKey: key })
      taken.created++
    }
    const event = { subjectId: id, organizationId, actorId, at: now }
    if (!version) {
      events.push({ ...event, type: 'need.drafted', data: { imported: true } })
      continue
    }
    const need = await findOwnNeed(tx, organizationId, id)
    const snapshot = need && snapshotOfNeed(need, version)
    if (snapshot) await insertVersion(tx, snapshot, actorId)
    events.push({
      ...event,
      type: 'need.published',
      data: { imported: true, ...(snapshot && publishedData(snapshot)) },
    })
    published.push(id)
  }
  await markStale(tx, 'needs', published)
  await appendEvents(tx, events)
  return taken
}

function columnsOf(form: NeedForm) {
  const date = (day: string | undefined) => (day ? dateOfDay(day) : null)
  return {
    kind: form.kind,
    domainCode: form.domainCode ?? null,
    leafCodes: form.leafCodes,
    title: form.title,
    background: form.background,
    outcomeWanted: form.outcomeWanted,
    keywords: form.keywords,
    industryCode: form.industryCode ?? null,
    clusterCode: form.clusterCode ?? null,
    regionCode: form.regionCode ?? null,
    remoteOk: form.remoteOk ?? null,
    budgetMinFen: form.budgetMin ?? null,
    budgetMaxFen: form.budgetMax ?? null,
    budgetVisibility: form.budgetVisibility,
    whyBudgetBlank: form.budgetMax === undefined ? 'unknown' : null,
    startOn: date(form.startOn),
    finishBy: date(form.finishBy),
    quoteDeadline: date(form.quoteDeadline),
    securityLevel: form.securityLevel ?? null,
    requiredCertificates: form.requiredCertificates,
    extension: form.ext,
    visibility: form.visibility,
  }
}

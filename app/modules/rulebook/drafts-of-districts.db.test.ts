/**
 * A district changes a rule: its officials draft, preview and propose, the city releases; and of what a preview names they read the
 * needs of their district alone.
 */
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { anOfficial } from '#tests/factories/an-official.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { theDemo } from '#tests/factories/the-demo.ts'
import { endShadowRun } from './end-shadow-run.server.ts'
import { countPreviewRows, previewRows } from './export-preview.server.ts'
import { openDrafts } from './open-drafts.server.ts'
import { previewLists } from './preview-lists.ts'
import type { PreviewTotals } from './preview-totals.ts'
import { proposeDraft } from './propose-draft.server.ts'
import { publishDraft } from './publish-draft.server.ts'
import { readDraft } from './read-draft.server.ts'
import { readPreview } from './read-preview.server.ts'
import { readShadowRun } from './read-shadow-run.server.ts'
import { refuseDraft } from './refuse-draft.server.ts'
import { registerRuleJobs } from './register-jobs.server.ts'
import { findRule, withRule } from './rule-content.ts'
import { runShadows } from './run-shadows.server.ts'
import { saveContent } from './save-content.server.ts'
import { startDraft } from './start-draft.server.ts'
import { startPreview } from './start-preview.server.ts'
import { startShadowRun } from './start-shadow-run.server.ts'
import { totalsOfDistricts } from './totals-of-districts.data.server.ts'
import { withdrawDraft } from './withdraw-draft.server.ts'

const BISHAN = '500120'
const now = new Date()

let zhao: Actor
let he: Actor

beforeEach(async () => {
  registerSources()
  registerRuleJobs()
  await theDemo()
  const { prisma } = await openedDatabase()
  await prisma.need.deleteMany({ where: { domainCode: { not: 'D1' } } })
  zhao = await anOfficial('赵晴', BISHAN)
  he = await anOfficial('何静')
})

/** A draft by which case studies are a must not, and a budget is none: matches are lost, and others gained. */
async function aDraftOf(official: Actor) {
  const made = await startDraft(official, { title: '案例佐证改为必须' })
  if (!made.ok) throw new Error(made.refusal)
  const { id } = made.value
  expect(await harden(official, id, 1)).toMatchObject({ ok: true, revision: 2 })
  return id
}

const harden = (official: Actor, id: string, revision: number) =>
  saveContent(official, { id, revision }, ({ content }) => {
    const [evidence, price] = ['base.evidence', 'base.price'].map((one) => findRule(content, one))
    if (!evidence || !price) return null
    const hard = withRule(content, {
      ...evidence,
      hardness: 'hard',
      condition: { ...evidence.condition, not: true },
    })
    return { content: withRule(hard, { ...price, hardness: 'soft' }), about: 'base.evidence' }
  })

async function previewed(official: Actor, id: string) {
  const started = await startPreview(official, id, dayOf(now))
  if (!started.ok) throw new Error(started.refusal)
  await runJobs()
  return started.value.id
}

test('an official of a district drafts, previews and proposes; the city is asked, and releases', async () => {
  const colleague = await anOfficial('钱璧山', BISHAN)
  const id = await aDraftOf(zhao)
  const previewId = await previewed(zhao, id)
  expect(await proposeDraft(zhao, { id, revision: 2, note: '璧山压铸' })).toMatchObject({ ok: true })
  const { prisma } = await openedDatabase()
  const asked = await prisma.domainEvent.findMany({ where: { type: 'rules.release-asked' } })
  const people = asked.map(({ data }) => (data as { toUserId: string }).toUserId)
  expect(people).toContain(he.userId)
  expect(people).not.toContain(colleague.userId)

  const release = { id, revision: 3, previewId }
  expect(await publishDraft(colleague, release)).toMatchObject({ refusal: 'city-only' })
  expect(await refuseDraft(colleague, { ...release, reason: '不' })).toMatchObject({ refusal: 'city-only' })
  expect(await readDraft(he, id, 'zh-CN')).toMatchObject({ regionScope: BISHAN, whyNotPublish: null })
  expect(await publishDraft(he, release)).toMatchObject({ ok: true })
  const told = await prisma.domainEvent.findFirstOrThrow({ where: { type: 'rules.published' } })
  expect(told.data).toMatchObject({ toUserId: zhao.userId })
})

test('a draft of another office is read, and nothing of it is changed', async () => {
  const id = await aDraftOf(he)
  const { prisma } = await openedDatabase()
  const before = await prisma.ruleDraft.findUniqueOrThrow({ where: { id } })
  const theirs = { id, revision: 2 }
  for (const outcome of [
    await harden(zhao, id, 2),
    await startPreview(zhao, id, dayOf(now)),
    await startShadowRun(zhao, { draftId: id, days: 7 }),
    await proposeDraft(zhao, { ...theirs, note: '' }),
    await withdrawDraft(zhao, theirs),
  ])
    expect(outcome).toMatchObject({ ok: false, refusal: 'other-office' })
  const run = await startShadowRun(he, { draftId: id, days: 7 })
  expect(await endShadowRun(zhao, run.ok ? run.value.id : '')).toMatchObject({ refusal: 'other-office' })
  expect(await readDraft(zhao, id, 'zh-CN')).toMatchObject({ title: before.title, mayWork: false })
  expect(await openDrafts(zhao)).toEqual([])
  expect((await openDrafts(he)).map((draft) => draft.id)).toEqual([id])
  expect(await prisma.ruleDraft.findUniqueOrThrow({ where: { id } })).toEqual(before)
})

test('its officials read the needs of their district alone, and the figures beside them are of these', async () => {
  const { prisma } = await openedDatabase()
  const id = await aDraftOf(he)
  const previewId = await previewed(he, id)
  const needs = await prisma.need.findMany({ select: { id: true, organization: true } })
  const regionOf = new Map(needs.map((need) => [need.id, need.organization.regionCode]))

  const listOf = async (official: Actor, show: (typeof previewLists)[number]) => {
    const lines: unknown[] = []
    for (let page = 1; ; page++) {
      const found = await readPreview(official, previewId, { show, page })
      lines.push(...(found?.needs ?? found?.firms ?? []))
      if (!found || page >= found.pages) return { lines, found }
    }
  }
  const { found, lines } = await listOf(zhao, 'changed')
  expect(lines.length).toBeGreaterThan(0)
  for (const { needId } of lines as { needId: string }[]) expect(regionOf.get(needId)).toBe(BISHAN)
  expect((await listOf(he, 'changed')).lines.length).toBeGreaterThan(lines.length)

  const own = found?.preview.own
  if (!own) throw new Error('an official of a district has figures of their own')
  expect(own.regionCode).toBe(BISHAN)
  const counts: Record<string, number> = {}
  for (const show of previewLists) counts[show] = (await listOf(zhao, show)).lines.length
  const { changedNeeds, topChanged, firms } = own.totals
  expect(counts).toMatchObject({ changed: changedNeeds, top: topChanged, firms })

  expect(await countPreviewRows(zhao, previewId)).toBe(changedNeeds)
  const exported: string[] = []
  for await (const rows of previewRows(zhao, previewId)) exported.push(...rows.map((row) => row.id))
  expect(exported.sort()).toEqual((lines as { needId: string }[]).map(({ needId }) => needId).sort())
})

test('the sums of all districts are the totals, and firms in several of them count once', async () => {
  const { prisma } = await openedDatabase()
  const previewId = await previewed(he, await aDraftOf(he))
  const { totals } = await prisma.rulePreview.findUniqueOrThrow({ where: { id: previewId } })
  const regions = [...new Set((await prisma.rulePreviewNeed.findMany()).map((row) => row.regionCode))]
  expect(regions.length).toBeGreaterThan(3)
  expect(await reading((tx) => totalsOfDistricts(tx, previewId, regions))).toEqual(totals)

  const parts = await Promise.all(
    regions.map((region) => reading((tx) => totalsOfDistricts(tx, previewId, [region]))),
  )
  const sum = (key: keyof PreviewTotals) => parts.reduce((whole, part) => whole + part[key], 0)
  const { firms, gainedFirms: _, lostFirms: __, ...additive } = totals as PreviewTotals
  for (const [key, value] of Object.entries(additive))
    expect([key, sum(key as keyof PreviewTotals)]).toEqual([key, value])
  expect(additive.gained + additive.lost).toBeGreaterThan(5)
  expect(sum('firms')).toBeGreaterThan(firms)
})

test('a shadow run shows them the new needs of their district', async () => {
  const id = await aDraftOf(he)
  const start = new Date()
  const started = await startShadowRun(he, { draftId: id, days: 7 }, start)
  const runId = started.ok ? started.value.id : ''
  const needs = []
  for (const regionCode of [BISHAN, '500107']) {
    const owner = await aMember('owner', { regionCode })
    const need = await aNeed({ organizationId: owner.organization.id })
    expect(await publishNeed(owner, need.id, need.revision)).toMatchObject({ ok: true })
    needs.push(need.id)
  }
  expect(await runShadows(new Date(start.getTime() + 60_000))).toBe(2)
  const seen = await readShadowRun(zhao, runId, 1)
  expect(seen?.lines.map((line) => line.needId)).toEqual([needs[0]])
  expect(seen?.sums.needs).toBe(1)
  expect((await readShadowRun(he, runId, 1))?.sums.needs).toBe(2)
  expect((await readDraft(zhao, id, 'zh-CN'))?.shadowRuns).toMatchObject([{ needs: 1 }])
})

/**
 * The life of a draft on the demo market, in a real database: two people for every release, no effect but the one that was
 * previewed, and nothing kept of what is refused.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Rule } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { anOfficial } from '#tests/factories/an-official.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { theDemo } from '#tests/factories/the-demo.ts'
import { contentOfVersion } from './newest-content.server.ts'
import { proposeDraft } from './propose-draft.server.ts'
import { publishDraft } from './publish-draft.server.ts'
import { readDraft } from './read-draft.server.ts'
import { readRulebook } from './read-rulebook.server.ts'
import { rebaseDraft } from './rebase-draft.server.ts'
import { refuseDraft } from './refuse-draft.server.ts'
import { registerRuleJobs } from './register-jobs.server.ts'
import { findRule, type RuleContent, withRule } from './rule-content.ts'
import { runShadows } from './run-shadows.server.ts'
import { saveContent } from './save-content.server.ts'
import { startDraft } from './start-draft.server.ts'
import { startPreview } from './start-preview.server.ts'
import { startShadowRun } from './start-shadow-run.server.ts'
import { reopenDraft, withdrawDraft } from './withdraw-draft.server.ts'

let zhou: Actor
let he: Actor

beforeEach(async () => {
  registerSources()
  registerRuleJobs()
  await theDemo()
  const { prisma } = await openedDatabase()
  await prisma.need.deleteMany({ where: { domainCode: { not: 'D1' } } })
  zhou = await anOfficial('周敏')
  he = await anOfficial('何静')
})

const now = new Date()
const today = dayOf(now)

async function aDraft() {
  const made = await startDraft(zhou, { title: '收紧预算条件' })
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}

async function changeRule(
  id: string,
  revision: number,
  ruleId: string,
  change: (rule: Rule) => Rule,
  who = zhou,
) {
  return saveContent(who, { id, revision }, ({ content }) => {
    const rule = findRule(content, ruleId)
    return rule ? { content: withRule(content, change(rule)), about: ruleId } : null
  })
}

const softPrice = (id: string, revision = 1) =>
  changeRule(id, revision, 'base.price', (rule) => ({ ...rule, hardness: 'soft' }))

async function previewed(id: string, day = today) {
  const started = await startPreview(zhou, id, day)
  if (!started.ok) throw new Error(started.refusal)
  await runJobs()
  const { prisma } = await openedDatabase()
  return prisma.rulePreview.findUniqueOrThrow({ where: { id: started.value.id } })
}

async function proposed() {
  const id = await aDraft()
  await softPrice(id)
  const preview = await previewed(id)
  expect(await proposeDraft(zhou, { id, revision: 2, note: '试行' })).toMatchObject({ ok: true })
  return { id, revision: 3, previewId: preview.id }
}

const draftRow = async (id: string) =>
  (await openedDatabase()).prisma.ruleDraft.findUniqueOrThrow({ where: { id } })
/** The version that every market begins with. */
const FIRST = startingRuleSet.version
const versions = async () => (await openedDatabase()).prisma.ruleSet.count()

describe('a draft', () => {
  test('is saved only by who saw it last', async () => {
    const id = await aDraft()
    expect(await softPrice(id)).toMatchObject({ ok: true, revision: 2 })
    const stale = await changeRule(id, 1, 'base.price', (rule) => ({ ...rule, weight: 9 }), he)
    expect(stale).toMatchObject({ ok: false, refusal: 'stale' })
    const { content } = await draftRow(id)
    expect(findRule(content as unknown as RuleContent, 'base.price')).toMatchObject({ hardness: 'soft' })
    expect(findRule(content as unknown as RuleContent, 'base.price')?.weight).not.toBe(9)
  })

  test('that names an unknown field, or nests too deep, is refused with the place and keeps what it had', async () => {
    const id = await aDraft()
    const before = await draftRow(id)
    const unknown = await changeRule(id, 1, 'base.price', (rule) => ({
      ...rule,
      condition: {
        combinator: 'and',
        rules: [{ field: 'offering.beauty', operator: 'equals', value: 1, valueSource: 'value' }],
      },
    }))
    const place = expect.stringMatching(/^rules\[\d+\]\.condition\.rules\[0\]\.field$/)
    expect(unknown).toMatchObject({ refusal: 'invalid', problems: [{ place, message: /unknown field/ }] })
    let deep: Rule['condition'] = { combinator: 'and', rules: [] }
    for (let level = 0; level < 8; level++) deep = { combinator: 'and', rules: [deep] }
    const tooDeep = await changeRule(id, 1, 'base.price', (rule) => ({ ...rule, condition: deep }))
    expect(tooDeep).toMatchObject({ refusal: 'invalid', problems: [{ message: /nested deeper/ }] })
    expect((await draftRow(id)).contentHash).toBe(before.contentHash)
  })

  test('cannot be proposed without a preview, nor as it was in force, nor twice', async () => {
    const id = await aDraft()
    const propose = (revision: number) => proposeDraft(zhou, { id, revision, note: '' })
    expect(await propose(1)).toMatchObject({ refusal: 'unchanged' })
    await softPrice(id)
    expect(await propose(2)).toMatchObject({ refusal: 'no-preview' })
    await previewed(id)
    await changeRule(id, 2, 'base.price', (rule) => ({ ...rule, weight: 3 }))
    expect(await propose(3)).toMatchObject({ refusal: 'preview-expired' })
    await previewed(id)
    expect(await propose(3)).toMatchObject({ ok: true })
    expect(await propose(4)).toMatchObject({ refusal: 'wrong-status' })
  })
})

describe('a release', () => {
  test('is for another than who proposed, in the code and in the database', async () => {
    const draft = await proposed()
    expect(await publishDraft(zhou, draft)).toMatchObject({ refusal: 'own-proposal' })
    const { prisma } = await openedDatabase()
    const forced = prisma.ruleDraft.update({
      where: { id: draft.id },
      data: { status: 'published', decidedById: zhou.userId, publishedVersion: FIRST + 1 },
    })
    await expect(forced).rejects.toThrow(/RuleDraft_released_by_another/)
    expect(await versions()).toBe(1)
  })

  test('publishes what was proposed under the next number, once, and says who did it', async () => {
    const draft = await proposed()
    const both = await Promise.all([publishDraft(he, draft), publishDraft(he, draft)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const { prisma } = await openedDatabase()
    const set = await prisma.ruleSet.findUniqueOrThrow({ where: { version: FIRST + 1 } })
    const rule = (set.rules as unknown as { rules: Rule[] }).rules.find(({ id }) => id === 'base.price')
    expect(rule?.hardness).toBe('soft')
    const [event] = await prisma.domainEvent.findMany({ where: { type: 'rules.published' } })
    expect(event).toMatchObject({ actorId: he.userId, data: { version: FIRST + 1, toUserId: zhou.userId } })
  })

  test('is not held up by a market that moves on; what changed since the preview is counted and kept', async () => {
    const draft = await proposed()
    const { prisma } = await openedDatabase()
    const offering = await prisma.offering.findFirstOrThrow({
      where: { status: 'published', domainCode: 'D1' },
    })
    await prisma.offering.update({ where: { id: offering.id }, data: { status: 'paused' } })
    const need = await prisma.need.findFirstOrThrow({ where: { status: 'published' } })
    await prisma.need.update({ where: { id: need.id }, data: { status: 'closed' } })
    const owner = await aMember()
    const added = await aNeed({ organizationId: owner.organization.id })
    expect(await publishNeed(owner, added.id, added.revision)).toMatchObject({ ok: true })
    const view = await readDraft(he, draft.id, 'zh-CN')
    expect(view?.preview).toMatchObject({ state: 'current', moved: { needs: 2, offerings: 1 } })
    expect(await publishDraft(he, draft)).toMatchObject({ ok: true })
    const [event] = await prisma.domainEvent.findMany({ where: { type: 'rules.published' } })
    expect(event).toMatchObject({ data: { movedNeeds: 2, movedOfferings: 1 } })
  })

  test('waits for another preview after a day, and where the words are counted anew', async () => {
    const draft = await proposed()
    const { prisma } = await openedDatabase()
    const nextDay = new Date(Date.now() + 25 * 3_600_000)
    expect(await publishDraft(he, draft, nextDay)).toMatchObject({ refusal: 'preview-expired' })
    const corpus = await prisma.corpusSnapshot.findFirstOrThrow({ orderBy: { takenAt: 'desc' } })
    const { index, documentCount, statistics } = corpus
    await prisma.corpusSnapshot.create({
      data: { index, documentCount, statistics: statistics ?? {}, takenAt: new Date() },
    })
    expect(await publishDraft(he, draft)).toMatchObject({ refusal: 'preview-expired' })
    expect(await versions()).toBe(1)
    const again = await startPreview(he, draft.id, today)
    await runJobs()
    const previewId = again.ok ? again.value.id : ''
    expect(await publishDraft(he, { ...draft, previewId })).toMatchObject({ ok: true })
  })

  test('is for the day that was proposed, whatever else was previewed', async () => {
    const id = await aDraft()
    await softPrice(id)
    const early = await previewed(id)
    const day = addDays(today, 7)
    const late = await previewed(id, day)
    expect(await proposeDraft(zhou, { id, revision: 2, note: '' })).toMatchObject({ ok: true })
    const release = (previewId: string) => publishDraft(he, { id, revision: 3, previewId })
    expect(await release(early.id)).toMatchObject({ refusal: 'preview-expired' })
    expect(await release(late.id)).toMatchObject({ ok: true })

    // What stands upon an announced version has changed nothing yet, though the one in force is another.
    const next = await aDraft()
    const changed = async () => {
      const view = await readRulebook({ draft: next, q: 'base.price', page: 1 }, 'zh-CN')
      return view?.lines.find((one) => one.id === 'base.price')?.changed
    }
    expect(await changed()).toBe(false)
    await changeRule(next, 1, 'base.price', (rule) => ({ ...rule, weight: 9 }))
    expect(await changed()).toBe(true)
  })

  test('of a draft upon an outdated version is refused until its changes are put upon the newest', async () => {
    const first = await proposed()
    const second = await aDraft()
    await changeRule(second, 1, 'base.deadline', (rule) => ({ ...rule, hardness: 'soft' }))
    expect(await publishDraft(he, first)).toMatchObject({ ok: true })
    expect(await startPreview(zhou, second, today)).toMatchObject({ refusal: 'base-outdated' })
    expect(await rebaseDraft(zhou, { id: second, revision: 2 })).toMatchObject({ ok: true })
    const { content, baseVersion } = await draftRow(second)
    const rules = (content as unknown as { rules: Rule[] }).rules
    const hardness = (id: string) => rules.find((rule) => rule.id === id)?.hardness
    expect([baseVersion, hardness('base.price'), hardness('base.deadline')]).toEqual([
      FIRST + 1,
      'soft',
      'soft',
    ])
  })

  test('refused goes back with its reason, and can be taken up again', async () => {
    const { id, revision } = await proposed()
    expect(await refuseDraft(zhou, { id, revision, reason: '' })).toMatchObject({ refusal: 'own-proposal' })
    expect(await refuseDraft(he, { id, revision, reason: '影响面太大' })).toMatchObject({ ok: true })
    expect(await draftRow(id)).toMatchObject({ status: 'refused', reason: '影响面太大' })
    expect(await reopenDraft(zhou, { id, revision: revision + 1 })).toMatchObject({ ok: true })
    expect(await withdrawDraft(zhou, { id, revision: revision + 2 })).toMatchObject({ ok: true })
    expect((await draftRow(id)).status).toBe('withdrawn')
  })
})

describe('dates of validity', () => {
  const settle = async (at: Date) => {
    while ((await rematchTouched(at)) > 0);
  }
  const versionsInForce = async () => {
    const { prisma } = await openedDatabase()
    const runs = await prisma.matchRun.findMany({
      where: { current: true },
      select: { ruleSetVersion: true },
    })
    return [...new Set(runs.map((run) => run.ruleSetVersion))]
  }

  test('a version counts from its day on, and on that day all needs are matched anew', async () => {
    await settle(now)
    const id = await aDraft()
    await softPrice(id)
    const tomorrow = addDays(today, 1)
    const preview = await previewed(id, tomorrow)
    await proposeDraft(zhou, { id, revision: 2, note: '' })
    expect(await publishDraft(he, { id, revision: 3, previewId: preview.id })).toMatchObject({ ok: true })
    await settle(now)
    expect(await versionsInForce()).toEqual([FIRST])
    await settle(new Date(now.getTime() + 86_400_000))
    expect(await versionsInForce()).toEqual([FIRST + 1])
  })

  test('rolling back is a draft like an earlier version, by the same procedure', async () => {
    expect(await publishDraft(he, await proposed())).toMatchObject({ ok: true })
    const back = await startDraft(zhou, { title: '退回', likeVersion: FIRST })
    const id = back.ok ? back.value.id : ''
    const preview = await previewed(id)
    await proposeDraft(zhou, { id, revision: 1, note: '' })
    expect(await publishDraft(he, { id, revision: 2, previewId: preview.id })).toMatchObject({
      value: { version: FIRST + 2 },
    })
    const contents = [FIRST, FIRST + 2].map((version) => reading((tx) => contentOfVersion(tx, version)))
    const [one, three] = await Promise.all(contents)
    expect(three).toEqual(one)
  })
})

describe('a shadow run', () => {
  test('judges needs published since, once each, and changes no match', async () => {
    const id = await aDraft()
    await softPrice(id)
    const { prisma } = await openedDatabase()
    const before = await prisma.matchRun.count()
    const start = new Date()
    const run = await startShadowRun(zhou, { draftId: id, days: 7 }, start)
    expect(await startShadowRun(zhou, { draftId: id, days: 7 }, start)).toMatchObject({
      refusal: 'already-running',
    })
    expect(await runShadows(start)).toBe(0)
    const owner = await aMember()
    const need = await aNeed({ organizationId: owner.organization.id })
    expect(await publishNeed(owner, need.id, need.revision)).toMatchObject({ ok: true })
    const later = new Date(start.getTime() + 60_000)
    expect(await runShadows(later)).toBe(1)
    expect(await runShadows(later)).toBe(0)
    const results = await prisma.ruleShadowResult.findMany({ where: { runId: run.ok ? run.value.id : '' } })
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({ needId: need.id, againstVersion: FIRST })
    expect(results[0]?.agreed).toBeLessThanOrEqual(results[0]?.pairs ?? 0)
    expect(await prisma.matchRun.count()).toBe(before)
    expect(await runShadows(new Date(start.getTime() + 8 * 86_400_000))).toBe(0)
  })
})

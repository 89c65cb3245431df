/**
 * Proves on a made-up market in a real database, over generated changes of rules and weights, that releasing a draft changes the
 * matches of every need by exactly what its preview said: who is gained and lost, what is met and unknown, who stands on top,
 * which firms are concerned. Each change builds on the one released before. Where the market moves between preview and release, the same is
 * proved of every need and offering that did not change; nothing is proved of those that did, nor of the top three then, in which
 * one that changed moves all others.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import type { RunOutcome } from '#app/modules/matching/match.data.server.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { writeMarket } from '#prisma/generate/write-market.server.ts'
import type { Rule } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { anOfficial } from '#tests/factories/an-official.ts'
import type { PreviewTotals } from './preview-totals.ts'
import { proposeDraft } from './propose-draft.server.ts'
import { publishDraft } from './publish-draft.server.ts'
import { registerRuleJobs } from './register-jobs.server.ts'
import { findRule, type RuleContent, withRule } from './rule-content.ts'
import { saveContent } from './save-content.server.ts'
import { startDraft } from './start-draft.server.ts'
import { startPreview } from './start-preview.server.ts'

/** Rules of every domain, and the deciding ones more often than a hundred and fifty equals would let them. */
const ruleIds = fc.oneof(
  fc.constantFrom(
    'base.price',
    'base.deadline',
    'base.domain',
    'base.region',
    'base.leaf',
    'base.minimumBudget',
  ),
  fc.constantFrom(...startingRuleSet.rules.map(({ id }) => id)),
)

const ruleChange: fc.Arbitrary<(rule: Rule) => Rule> = fc.oneof(
  fc.constantFrom('hard', 'soft', 'info').map((hardness) => (rule: Rule) => ({ ...rule, hardness }) as Rule),
  fc.constant((rule: Rule) => ({ ...rule, off: true as const })),
  fc.constant((rule: Rule) => ({ ...rule, condition: { ...rule.condition, not: !rule.condition.not } })),
  fc.integer({ min: 1, max: 100 }).map((weight) => (rule: Rule) => ({ ...rule, weight })),
  fc.constantFrom('always', 'when-stated').map((applies) => (rule: Rule) => ({ ...rule, applies }) as Rule),
  fc.integer({ min: 0, max: 60 }).map((days) => (rule: Rule) => ({
    ...rule,
    condition: {
      combinator: 'or' as const,
      rules: [
        rule.condition,
        { field: 'offering.leadTimeDays', operator: 'lessOrEqual' as const, value: days },
      ],
    },
  })),
)

const contentChange: fc.Arbitrary<(content: RuleContent) => RuleContent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(ruleIds, ruleChange).map(([id, change]) => (content: RuleContent) => {
      const rule = findRule(content, id)
      return rule ? withRule(content, change(rule)) : content
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('text', 'price', 'track'), fc.integer({ min: 0, max: 90 }))
      .map(([part, weight]) => (content: RuleContent) => ({
        ...content,
        weights: { ...content.weights, [part]: weight },
      })),
  },
)

/** What every need's stored run says now. */
async function stored() {
  const { prisma } = await openedDatabase()
  const runs = await prisma.matchRun.findMany({
    where: { current: true, need: { status: 'published' } },
    include: { matches: { orderBy: { rank: 'asc' }, take: 3, select: { offeringId: true } } },
  })
  return new Map(
    runs.map(({ needId, outcome, matches, ruleSetVersion }) => {
      const { counts, shared } = outcome as unknown as RunOutcome
      const ids = new Set(shared.field.map(({ id }) => id))
      return [needId, { ...counts, ids, top: matches.map((match) => match.offeringId), ruleSetVersion }]
    }),
  )
}

async function settle() {
  while ((await rematchTouched()) > 0);
}

/** A draft with these changes, previewed for today; its id and the preview with all rows. */
async function previewed(author: Actor, changes: readonly ((content: RuleContent) => RuleContent)[]) {
  const draft = await startDraft(author, { title: '试改' })
  if (!draft.ok) throw new Error(draft.refusal)
  const { id } = draft.value
  const saved = await saveContent(author, { id, revision: 1 }, ({ content }) => ({
    content: changes.reduce((one, change) => change(one), content),
    about: 'test',
  }))
  expect(saved).toMatchObject({ ok: true })
  const started = await startPreview(author, id, dayOf(new Date()))
  if (!started.ok) throw new Error(started.refusal)
  await runJobs()
  const { prisma } = await openedDatabase()
  const preview = await prisma.rulePreview.findUniqueOrThrow({
    where: { id: started.value.id },
    include: { needs: true, firms: true },
  })
  return { id, preview }
}

const hardened = (id: string, hardness: Rule['hardness']) => (content: RuleContent) => {
  const rule = findRule(content, id)
  return rule ? withRule(content, { ...rule, hardness }) : content
}

/** Withdraws some offerings, changes what others promise, and closes a need; the ids of all of them. */
async function moveMarket(): Promise<Set<string>> {
  const { prisma } = await openedDatabase()
  const where = { status: 'published' } as const
  const [need] = await prisma.need.findMany({ where, orderBy: { id: 'asc' }, take: 1 })
  const offerings = await prisma.offering.findMany({ where, orderBy: { id: 'asc' } })
  const chosen = offerings.filter((_, index) => index % 20 === 0)
  for (const [index, { id, version }] of chosen.entries()) {
    if (index % 2 === 0) {
      await prisma.offering.update({ where: { id }, data: { status: 'paused' } })
      continue
    }
    const row = await prisma.offeringVersion.findFirstOrThrow({ where: { offeringId: id, version } })
    const snapshot = { ...(row.snapshot as object), version: version + 1, leadTimeDays: 1, priceMinFen: 1 }
    await prisma.offeringVersion.create({ data: { offeringId: id, version: version + 1, snapshot } })
    await prisma.offering.update({ where: { id }, data: { version: version + 1 } })
  }
  if (need) await prisma.need.update({ where: { id: need.id }, data: { status: 'closed' } })
  return new Set([...chosen, ...(need ? [need] : [])].map(({ id }) => id))
}

test('releasing changes the matches by exactly what the preview said', { timeout: 240_000 }, async () => {
  registerSources()
  registerRuleJobs()
  await writeMarket({ offerings: 400, needs: 24, seed: 11 })
  const [author, colleague] = [await anOfficial(), await anOfficial()]
  let [needsChanged, matchesChanged] = [0, 0]

  await fc.assert(
    fc.asyncProperty(fc.array(contentChange, { minLength: 1, maxLength: 3 }), async (changes) => {
      await settle()
      const before = await stored()
      const { id, preview } = await previewed(author, changes)
      const proposed = await proposeDraft(author, { id, revision: 2, note: '' })
      // What changes nothing is not proposed, and its preview says so.
      if (!proposed.ok && proposed.refusal === 'unchanged') {
        expect(preview.totals).toMatchObject({ changedNeeds: 0, gained: 0, lost: 0 })
        return
      }
      expect(proposed).toMatchObject({ ok: true })
      const published = await publishDraft(colleague, { id, revision: 3, previewId: preview.id })
      if (!published.ok) throw new Error(published.refusal)
      await settle()
      const after = await stored()

      expect(preview.needs).toHaveLength(after.size)
      const totals = preview.totals as PreviewTotals
      let [gained, lost] = [0, 0]
      for (const row of preview.needs) {
        const [was, is] = [before.get(row.needId), after.get(row.needId)]
        if (!was || !is) throw new Error(`need ${row.needId} has no run`)
        expect(is.ruleSetVersion).toBe(published.value.version)
        const { ids: idsBefore, ruleSetVersion: _, ...standingBefore } = was
        const { ids: idsAfter, ruleSetVersion: __, ...standingAfter } = is
        expect(row.before).toEqual(standingBefore)
        expect(row.after).toEqual(standingAfter)
        expect(row.gainedIds).toEqual([...idsAfter].filter((one) => !idsBefore.has(one)).sort())
        expect(row.lostIds).toEqual([...idsBefore].filter((one) => !idsAfter.has(one)).sort())
        gained += row.gained
        lost += row.lost
        needsChanged += Number(row.changed)
      }
      expect([totals.gained, totals.lost]).toEqual([gained, lost])
      expect(preview.firms.reduce((sum, firm) => sum + firm.gained, 0)).toBe(gained)
      expect(preview.firms.reduce((sum, firm) => sum + firm.lost, 0)).toBe(lost)
      matchesChanged += gained + lost
    }),
    { numRuns: 10, seed: 5 },
  )
  // Otherwise the equalities above would have compared nothing with nothing.
  expect(needsChanged).toBeGreaterThan(5)
  expect(matchesChanged).toBeGreaterThan(20)
})

test('where the market moves in between, all that did not move changes by exactly what the preview said', {
  timeout: 240_000,
}, async () => {
  registerSources()
  registerRuleJobs()
  await writeMarket({ offerings: 400, needs: 24, seed: 12 })
  const [author, colleague] = [await anOfficial(), await anOfficial()]
  await settle()
  const before = await stored()
  const { id, preview } = await previewed(author, [
    hardened('base.price', 'soft'),
    hardened('base.deadline', 'soft'),
    hardened('base.leaf', 'soft'),
    hardened('base.evidence', 'hard'),
  ])
  const moved = await moveMarket()
  expect(await proposeDraft(author, { id, revision: 2, note: '' })).toMatchObject({ ok: true })
  const published = await publishDraft(colleague, { id, revision: 3, previewId: preview.id })
  if (!published.ok) throw new Error(published.refusal)
  await settle()
  const after = await stored()

  const unmoved = (ids: Iterable<string>) => [...ids].filter((one) => !moved.has(one)).sort()
  let [gained, lost] = [0, 0]
  for (const row of preview.needs.filter(({ needId }) => !moved.has(needId))) {
    const [was, is] = [before.get(row.needId), after.get(row.needId)]
    if (!was || !is) throw new Error(`need ${row.needId} has no run`)
    expect(is.ruleSetVersion).toBe(published.value.version)
    expect(unmoved(row.gainedIds)).toEqual(unmoved([...is.ids].filter((one) => !was.ids.has(one))))
    expect(unmoved(row.lostIds)).toEqual(unmoved([...was.ids].filter((one) => !is.ids.has(one))))
    gained += unmoved(row.gainedIds).length
    lost += unmoved(row.lostIds).length
  }
  expect(moved.size).toBeGreaterThan(20)
  expect(gained).toBeGreaterThan(5)
  expect(lost).toBeGreaterThan(5)
})

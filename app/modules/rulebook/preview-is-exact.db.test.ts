/**
 * Proves on a made-up market in a real database, over generated changes of rules and weights, that releasing a draft changes the
 * matches of every need by exactly what its preview said: who is gained and lost, what is met and unknown, who stands on top,
 * which firms are concerned. Each change builds on the one released before. It does not prove anything about changes of the
 * market in between: those make a preview expire (rulebook.db.test.ts).
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorOf } from '#app/modules/accounts/actor.ts'
import type { RunOutcome } from '#app/modules/matching/match.data.server.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { writeMarket } from '#prisma/generate/write-market.server.ts'
import type { Rule } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aUser } from '#tests/factories/a-user.ts'
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

const anOfficial = async () =>
  actorOf({ ...(await aUser({ platformRole: 'official' })), memberships: [] }, null)

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

test('releasing changes the matches by exactly what the preview said', { timeout: 240_000 }, async () => {
  registerSources()
  registerRuleJobs()
  await writeMarket({ offerings: 400, needs: 24, seed: 11 })
  const [author, colleague] = [await anOfficial(), await anOfficial()]
  const { prisma } = await openedDatabase()
  const today = dayOf(new Date())
  let [needsChanged, matchesChanged] = [0, 0]

  await fc.assert(
    fc.asyncProperty(fc.array(contentChange, { minLength: 1, maxLength: 3 }), async (changes) => {
      await settle()
      const before = await stored()
      const draft = await startDraft(author, { title: '试改' })
      if (!draft.ok) throw new Error(draft.refusal)
      const { id } = draft.value
      const saved = await saveContent(author, { id, revision: 1 }, ({ content }) => ({
        content: changes.reduce((one, change) => change(one), content),
        about: 'test',
      }))
      expect(saved).toMatchObject({ ok: true })
      const started = await startPreview(author, id, today)
      if (!started.ok) throw new Error(started.refusal)
      const previewId = started.value.id
      await runJobs()
      const preview = await prisma.rulePreview.findUniqueOrThrow({
        where: { id: previewId },
        include: { needs: true, firms: true },
      })
      const proposed = await proposeDraft(author, { id, revision: 2, note: '' })
      // What changes nothing is not proposed, and its preview says so.
      if (!proposed.ok && proposed.refusal === 'unchanged') {
        expect(preview.totals).toMatchObject({ changedNeeds: 0, gained: 0, lost: 0 })
        return
      }
      expect(proposed).toMatchObject({ ok: true })
      const published = await publishDraft(colleague, { id, revision: 3, previewId })
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

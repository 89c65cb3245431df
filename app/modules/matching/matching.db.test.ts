/** The five steps on the demo story, in a real database: what is stored, what replays, who may see it, what is matched anew. */
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { anOverseer } from '#tests/factories/a-deal.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { theDemo } from '#tests/factories/the-demo.ts'
import { canonicalJson } from './canonical-json.ts'
import { computeMatches } from './compute-matches.server.ts'
import { demandForOffering } from './demand-for-offering.server.ts'
import { listTraces } from './list-traces.server.ts'
import { MATCHES_PER_PAGE } from './matches-on-page.ts'
import { readMatches, readMatchesPage } from './read-matches.server.ts'
import { readTrace } from './read-trace.server.ts'
import { readTraceBytes } from './read-trace-bytes.server.ts'
import { rematchTouched } from './rematch-touched.server.ts'
import { replayMatch } from './replay-match.server.ts'
import { shortlistOffering } from './shortlist-offering.server.ts'
import type { TraceView } from './trace-view.ts'

beforeEach(async () => {
  registerSources()
  await theDemo()
})

/** The need of the README: an MES for a die-casting shop. */
async function theNeed() {
  const { prisma } = await openedDatabase()
  const need = await prisma.need.findFirstOrThrow({
    where: { title: { startsWith: '需要 MES 系统，压铸车间' }, status: 'published' },
  })
  return { need, owner: await memberOf(need.organizationId) }
}

async function memberOf(organizationId: string): Promise<Member> {
  const { prisma } = await openedDatabase()
  const organization = await prisma.organization.findUniqueOrThrow({ where: { id: organizationId } })
  const stranger = await aMember()
  return { ...stranger, organization: { ...stranger.organization, ...organization, role: 'owner' } }
}

async function computedMatches() {
  const { need, owner } = await theNeed()
  expect(await computeMatches(need.id)).toMatchObject({ ok: true })
  const view = await readMatches(owner, need.id, 'zh-CN')
  if (!view) throw new Error('no matches were stored')
  return { need, owner, view }
}

describe('the matches of a published need', () => {
  test('the first one meets every must, and says so in sentences with figures', async () => {
    const { view } = await computedMatches()
    const [first] = view.matches
    expect(first).toMatchObject({ rank: 1, verdict: 'met' })
    expect(first?.reasons.filter((reason) => reason.hardness === 'hard' && reason.verdict !== 'met')).toEqual(
      [],
    )
    expect(first?.reasons.find((reason) => reason.rule === 'base.price')?.sentence).toMatch(/80 万元/)
  })

  test('the parts of each score add up to it', async () => {
    const { view } = await computedMatches()
    for (const match of view.matches) {
      expect(match.parts.reduce((sum, part) => sum + part.pointsBp, 0)).toBe(match.scoreBp)
    }
  })

  test('nobody who fails a must is in the list; who nearly passes stands apart with the change that cures it', async () => {
    const { view } = await computedMatches()
    expect(view.matches.some((match) => match.verdict === 'not_met')).toBe(false)
    expect(view.nearMisses.length).toBeGreaterThan(0)
    for (const miss of view.nearMisses) expect(miss.changes.length).toBeGreaterThan(0)
  })

  test('are for its own organization alone', async () => {
    const { need, view } = await computedMatches()
    const stranger = await aMember()
    expect(await readMatches(stranger, need.id, 'zh-CN')).toBeNull()
    const offeringId = view.matches[0]?.offering.id ?? ''
    expect(await shortlistOffering(stranger, { needId: need.id, offeringId, keep: true })).toEqual({
      ok: false,
      refusal: 'gone',
    })
  })

  test('on the shortlist are read together, on whichever page of the list each of them stands', async () => {
    const { need, owner, view } = await computedMatches()
    const pages = [1, Math.ceil(view.matches.length / MATCHES_PER_PAGE)]
    expect(pages[1]).toBeGreaterThan(1)
    const kept = [view.matches.at(0), view.matches.at(-1)].map((match) => match?.offering.id ?? '')
    for (const offeringId of kept)
      expect(await shortlistOffering(owner, { needId: need.id, offeringId, keep: true })).toMatchObject({
        ok: true,
      })
    for (const [at, page] of pages.entries()) {
      const shown = await readMatchesPage(owner, need.id, 'zh-CN', { filter: 'all', page })
      expect(shown?.view.matches.map((match) => match.offeringId)).toContain(kept[at])
    }
    const shortlist = await readMatches(owner, need.id, 'zh-CN', 'shortlist')
    expect(shortlist?.matches.map((match) => match.offering.id)).toEqual(kept)
  })

  test('computing twice on the same day gives the same order, scores and hashes', async () => {
    const { need, owner, view } = await computedMatches()
    await computeMatches(need.id)
    const again = await readMatches(owner, need.id, 'zh-CN')
    expect(again?.matches.map((match) => [match.offering.id, match.scoreBp, match.hash])).toEqual(
      view.matches.map((match) => [match.offering.id, match.scoreBp, match.hash]),
    )
  })

  test('a draft has none', async () => {
    const { prisma } = await openedDatabase()
    const draft = await prisma.need.findFirstOrThrow({ where: { status: 'draft' } })
    expect(await computeMatches(draft.id)).toEqual({ ok: false, refusal: 'not-published' })
  })
})

describe('the trace of a match', () => {
  test('every stored match replays to the same bytes', async () => {
    const { view } = await computedMatches()
    for (const match of view.matches) {
      const outcome = await replayMatch(match.id)
      expect(outcome).toMatchObject({ ok: true, value: { identical: true, replayedHash: match.hash } })
    }
  })

  test('replays the same after the offering has changed', async () => {
    const { view } = await computedMatches()
    const { prisma } = await openedDatabase()
    const id = view.matches[0]?.offering.id ?? ''
    await prisma.offering.update({ where: { id }, data: { priceMinFen: 1n, version: { increment: 1 } } })
    expect(await replayMatch(view.matches[0]?.id ?? '')).toMatchObject({
      ok: true,
      value: { identical: true },
    })
  })

  test('replays the same, in the words of its own version, after the rules were reworded; new matches have the new ones', async () => {
    const { prisma } = await openedDatabase()
    const { version, validFrom, rules, ...rest } = startingRuleSet
    const reworded = JSON.parse(JSON.stringify(rules).replaceAll('服务商', '供应方'))
    const text = canonicalJson({ ...rest, rules: reworded, version: version - 1, validFrom: '2024-08-23' })
    await prisma.ruleSet.deleteMany()
    await prisma.ruleSet.create({
      data: {
        version: version - 1,
        starting: true,
        validFrom: new Date('2024-08-23'),
        rules: JSON.parse(text),
        hash: createHash('sha256').update(text).digest('hex'),
      },
    })
    const { need, owner } = await theNeed()
    const dayBefore = new Date(new Date(validFrom).getTime() - 86_400_000)
    await computeMatches(need.id, dayBefore)
    const earlier = (await readMatches(owner, need.id, 'zh-CN'))?.matches[0]?.id ?? ''
    await computeMatches(need.id, new Date(`${validFrom}T02:00:00Z`))
    const later = (await readMatches(owner, need.id, 'zh-CN'))?.matches[0]?.id ?? ''

    const wordsOf = (trace: TraceView | null) => JSON.stringify(trace?.reasons)
    const official = await anOverseer('official')
    const [old, fresh] = [
      await readTrace(official, earlier, 'zh-CN'),
      await readTrace(official, later, 'zh-CN'),
    ]
    expect([old?.ruleSetVersion, fresh?.ruleSetVersion]).toEqual([version - 1, version])
    expect([old?.identical, fresh?.identical]).toEqual([true, true])
    expect(wordsOf(old)).toContain('供应方')
    expect(wordsOf(fresh)).toContain('服务商')
    expect(wordsOf(fresh)).not.toContain('供应方')
  })

  test('is opened by officials of the district of its need, and by no other district', async () => {
    const { need, owner } = await theNeed()
    await computeMatches(need.id)
    const id = (await readMatches(owner, need.id, 'zh-CN'))?.matches[0]?.id ?? ''
    const { prisma } = await openedDatabase()
    const { regionCode } = await prisma.organization.findUniqueOrThrow({ where: { id: need.organizationId } })
    const [own, other] = [
      await anOverseer('official', regionCode),
      await anOverseer('official', regionCode === '500120' ? '500118' : '500120'),
    ]
    expect(await readTrace(own, id, 'zh-CN')).toMatchObject({ id, identical: true })
    expect((await listTraces(own, 1)).traces.map((trace) => trace.id)).toContain(id)
    expect(await readTrace(other, id, 'zh-CN')).toBeNull()
    expect(await readTraceBytes(other, id)).toBeNull()
    expect(await listTraces(other, 1)).toMatchObject({ total: 0, traces: [] })
  })

  test('is by the rules of officials once they have published, whatever later ones the product brings', async () => {
    const { prisma } = await openedDatabase()
    const text = canonicalJson({ ...startingRuleSet, version: 1, validFrom: '2024-08-23' })
    const ofOfficials = {
      version: 1,
      starting: false,
      validFrom: new Date('2024-08-23'),
      rules: JSON.parse(text),
      hash: createHash('sha256').update(text).digest('hex'),
    }
    expect(startingRuleSet.version).toBeGreaterThan(ofOfficials.version)
    await prisma.ruleSet.deleteMany()
    await prisma.ruleSet.create({ data: ofOfficials })
    const { need } = await theNeed()
    await computeMatches(need.id)
    const run = await prisma.matchRun.findFirstOrThrow({ where: { needId: need.id, current: true } })
    expect(run.ruleSetVersion).toBe(1)
    expect(await prisma.ruleSet.count()).toBe(1)
  })

  test('the database refuses to rewrite it, and a forged one is found out', async () => {
    const { view } = await computedMatches()
    const { prisma, database } = await openedDatabase()
    const id = view.matches[0]?.id ?? ''
    await expect(prisma.match.update({ where: { id }, data: { scoreBp: 1 } })).rejects.toThrow()
    await database.pool.query('ALTER TABLE "Match" DISABLE TRIGGER frozen')
    await database.pool.query(
      `UPDATE "Match" SET "trace" = replace("trace", '"verdict":"met"', '"verdict":"unknown"') WHERE "id" = $1`,
      [id],
    )
    await database.pool.query('ALTER TABLE "Match" ENABLE TRIGGER frozen')
    expect(await replayMatch(id)).toMatchObject({ ok: true, value: { identical: false } })
  })
})

describe('what changed is matched anew', () => {
  beforeEach(async () => {
    const { prisma } = await openedDatabase()
    await prisma.need.deleteMany({ where: { domainCode: { not: 'D1' } } })
  })

  test('needs without matches are matched; when nothing changed there is nothing to do', async () => {
    let done = 0
    for (let batch = await rematchTouched(); batch > 0; batch = await rematchTouched()) done += batch
    const { prisma } = await openedDatabase()
    expect(done).toBe(await prisma.need.count({ where: { status: 'published' } }))
    expect(await rematchTouched()).toBe(0)
  })

  test('a withdrawn offering leaves the matches of its domain', async () => {
    const { need, owner, view } = await computedMatches()
    for (let batch = await rematchTouched(); batch > 0; batch = await rematchTouched());
    const first = view.matches[0]
    const provider = await memberOf(first?.offering.organizationId ?? '')
    expect(await moveOffering(provider, first?.offering.id ?? '', 'pause')).toMatchObject({ ok: true })
    expect((await readMatches(owner, need.id, 'zh-CN'))?.outdated).toBe(true)
    for (let batch = await rematchTouched(); batch > 0; batch = await rematchTouched());
    const after = await readMatches(owner, need.id, 'zh-CN')
    expect(after?.outdated).toBe(false)
    expect(after?.matches.map((match) => match.offering.id)).not.toContain(first?.offering.id)
  })
})

describe('the needs for an offering', () => {
  test('score a pair as the need sees it, without the provider’s own needs', async () => {
    const { need, view } = await computedMatches()
    const first = view.matches[0]
    const provider = await memberOf(first?.offering.organizationId ?? '')
    const demand = await demandForOffering(provider, first?.offering.id ?? '')
    expect(demand.ok && demand.value.matches.find((match) => match.id === need.id)?.scoreBp).toBe(
      first?.scoreBp,
    )
    expect(
      demand.ok &&
        demand.value.matches.some((match) => match.need.organizationId === provider.organization.id),
    ).toBe(false)
  })

  test('are nobody else’s to see', async () => {
    const { view } = await computedMatches()
    const stranger = await aMember()
    expect(await demandForOffering(stranger, view.matches[0]?.offering.id ?? '')).toEqual({
      ok: false,
      refusal: 'gone',
    })
  })
})

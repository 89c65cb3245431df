/** The queue of what officials check: who sees and decides what, what the days do, and what matches make of it. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { readMatches } from '#app/modules/matching/read-matches.server.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { replayMatch } from '#app/modules/matching/replay-match.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { getOrganization } from '#app/modules/organizations/get-organization.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { anOverseer } from '#tests/factories/a-deal.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { decideVerification } from './decide-verification.server.ts'
import { editOrganization } from './edit-organization.server.ts'
import { handIn } from './hand-in.server.ts'
import { readItem } from './read-item.server.ts'
import { readOwnVerification } from './read-own-verification.server.ts'
import { verificationsDue } from './verifications-due.server.ts'

const NOW = new Date('2026-11-28T02:00:00Z')
const TODAY = dayOf(NOW)
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

beforeEach(() => registerSources())

const aScan = () => new File([Buffer.from('%PDF-1.7\n%scan of a certificate\n')], '证书扫描件.pdf')

async function aCertificate(actor: Member, validTo: string | null = addDays(TODAY, 30)) {
  const { prisma } = await openedDatabase()
  return prisma.certificate.create({
    data: {
      organizationId: actor.organization.id,
      code: 'iso9001',
      validTo: validTo && dateOfDay(validTo),
    },
  })
}

async function anItem(actor: Member, subject = 'organization') {
  const outcome = await handIn(actor, subject, aScan(), NOW)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.id
}

const approval = { revision: 1, decision: 'approved' as const, reason: undefined, text: '', expiresOn: null }
const revision = {
  ...approval,
  decision: 'revise' as const,
  reason: 'illegible' as const,
  text: '请补拍第二页',
}
const refusal = { ...revision, decision: 'refused' as const, reason: 'mismatch' as const }

const itemRow = async (id: string) => {
  const { prisma } = await openedDatabase()
  return prisma.verificationItem.findUniqueOrThrow({
    where: { id },
    include: { steps: { orderBy: { id: 'asc' } } },
  })
}

describe('an official of a district', () => {
  test('decides on that district alone', async () => {
    const actor = await aMember('owner', { regionCode: '500107' })
    const id = await anItem(actor)
    const stranger = await anOverseer('official', '500112')
    expect(await decideVerification(stranger, id, approval, NOW)).toEqual({ ok: false, refusal: 'gone' })
    const own = await anOverseer('official', '500107')
    expect(await decideVerification(own, id, approval, NOW)).toMatchObject({ ok: true })
  })

  test.each(['500112', 'CQ-LJ'])('decides on what was in %s, which became it', async (regionCode) => {
    const id = await anItem(await aMember('owner', { regionCode }))
    const liangjiang = await anOverseer('official', '500157')
    expect(await decideVerification(liangjiang, id, approval, NOW)).toMatchObject({ ok: true })
  })
})

/** The profile as its form sends it, with what is changed in it. */
async function change(actor: Member, changes: { name?: string; creditCode?: string; summary?: string }) {
  const { organization } = await getOrganization(actor)
  const { version, name, creditCode, regionCode, industryCode, clusterCodes, labels } = organization
  const profile = {
    ...{ name, creditCode, regionCode, industryCode, clusterCodes, labels, size: null },
    ...{ isManufacturer: true, isProvider: true, foundedOn: null, website: null, phone: null, summary: '' },
    ...changes,
  }
  expect(await editOrganization(actor, version, profile, NOW)).toMatchObject({ ok: true })
}

describe('whoever takes another name', () => {
  const verificationOf = async (actor: Member) => (await getOrganization(actor)).organization.verification

  test('is verified no more, and asked for a document of that name', async () => {
    const actor = await aMember()
    const id = await anItem(actor)
    await decideVerification(await anOverseer('official'), id, approval, NOW)
    await change(actor, { summary: '变了简介' })
    expect(await verificationOf(actor)).toBe('verified')
    await change(actor, { name: '重庆另一家公司' })
    expect(await verificationOf(actor)).toBe('unverified')
    const { state, steps } = await itemRow(id)
    expect(state).toBe('revise')
    expect(steps.at(-1)).toMatchObject({ act: 'renamed', reason: 'mismatch', byId: null })
    const [line] = await readOwnVerification(actor, NOW)
    expect(line).toMatchObject({ standing: 'revise', mayHandIn: true })
    const { prisma } = await openedDatabase()
    const told = await prisma.domainEvent.findMany({ where: { type: 'verification.renamed' } })
    expect(told).toMatchObject([{ subjectId: id, data: { toOrganizationId: actor.organization.id } }])
  })

  test('is not verified by an official whose page shows the former', async () => {
    const actor = await aMember()
    const id = await anItem(actor)
    await change(actor, { name: '重庆另一家公司', creditCode: 'TEST91500000ANOTHER' })
    const outcome = await decideVerification(await anOverseer('official'), id, approval, NOW)
    expect(outcome).toEqual({ ok: false, refusal: 'taken' })
    expect(await verificationOf(actor)).toBe('unverified')
    expect(await itemRow(id)).toMatchObject({ state: 'revise', revision: 2 })
  })

  test('while a re-check is due does not count meanwhile', async () => {
    const actor = await aMember()
    const id = await anItem(actor)
    await decideVerification(await anOverseer('official'), id, approval, NOW)
    await verificationsDue(daysLater(182))
    await change(actor, { name: '重庆另一家公司' })
    expect(await verificationOf(actor)).toBe('unverified')
    expect(await itemRow(id)).toMatchObject({ state: 'revise', expiresOn: null, recheckOn: null })
  })

  test('keeps certificates and labels under the same credit code; under another they are those of another firm', async () => {
    const actor = await aMember('owner', { labels: ['little-giant', 'high-tech'] })
    const certificate = await aCertificate(actor)
    const official = await anOverseer('official')
    for (const subject of ['label:little-giant', `certificate:${certificate.id}`])
      await decideVerification(official, await anItem(actor, subject), approval, NOW)
    const waiting = await anItem(actor, 'label:high-tech')
    const counts = async () => {
      const { organization, certificates } = await getOrganization(actor)
      const lines = await readOwnVerification(actor, NOW)
      return {
        counting: [...organization.verifiedLabels, ...certificates.map(({ verified }) => verified)],
        standings: lines.slice(1).map(({ standing }) => standing),
      }
    }
    await change(actor, { name: '重庆改了名称的公司' })
    expect(await counts()).toEqual({
      counting: ['little-giant', true],
      standings: ['approved', 'approved', 'pending'],
    })
    await change(actor, { creditCode: 'TEST91500000ANOTHER' })
    expect(await counts()).toEqual({ counting: [false], standings: ['revise', 'revise', 'revise'] })
    const late = await decideVerification(official, waiting, approval, NOW)
    expect(late).toEqual({ ok: false, refusal: 'taken' })
  })

  test('at the moment of the decision is verified under the one name or asked for the other', async () => {
    const actor = await aMember()
    const id = await anItem(actor)
    const official = await anOverseer('official')
    await Promise.all([
      change(actor, { name: '重庆另一家公司' }),
      decideVerification(official, id, approval, NOW),
    ])
    expect(await verificationOf(actor)).toBe('unverified')
    expect((await itemRow(id)).state).toBe('revise')
  })
})

test('operators and members decide nothing', async () => {
  const actor = await aMember()
  const id = await anItem(actor)
  const operator = await anOverseer('operator')
  expect(await decideVerification(operator, id, approval, NOW)).toEqual({ ok: false, refusal: 'gone' })
  expect(await decideVerification(actor, id, approval, NOW)).toEqual({ ok: false, refusal: 'gone' })
})

test('of two officials on one item the first decides', async () => {
  const id = await anItem(await aMember())
  const [first, second] = [await anOverseer('official'), await anOverseer('official')]
  const outcomes = await Promise.all([
    decideVerification(first, id, revision, NOW),
    decideVerification(second, id, approval, NOW),
  ])
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
  expect(outcomes.find((one) => !one.ok)).toEqual({ ok: false, refusal: 'taken' })
  expect((await itemRow(id)).steps).toHaveLength(2)
})

test('what was asked for is handed in again and approved; the history names everybody, and nobody rewrites it', async () => {
  const actor = await aMember()
  const certificate = await aCertificate(actor)
  const id = await anItem(actor, `certificate:${certificate.id}`)
  const official = await anOverseer('official')
  await decideVerification(official, id, revision, NOW)
  expect(await handIn(actor, `certificate:${certificate.id}`, aScan(), NOW)).toMatchObject({ ok: true })
  const last = addDays(TODAY, 400)
  await decideVerification(official, id, { ...approval, revision: 3, expiresOn: last }, NOW)
  const { prisma } = await openedDatabase()
  const { state, steps, recheckOn } = await itemRow(id)
  expect({ state, recheckOn }).toEqual({ state: 'approved', recheckOn: dateOfDay('2027-05-28') })
  expect(steps.map(({ act, byId, reason }) => [act, byId, reason])).toEqual([
    ['submitted', actor.userId, null],
    ['revise', official.userId, 'illegible'],
    ['submitted', actor.userId, null],
    ['approved', official.userId, null],
  ])
  await expect(prisma.verificationStep.updateMany({ data: { byName: '别人' } })).rejects.toThrow()
  const named = async () => (await readItem(official, id, NOW))?.steps.at(-1)?.by
  expect(await named()).toBe(actor.name)
  await prisma.user.delete({ where: { id: actor.userId } })
  expect(await named()).toBeNull()
  expect(steps[0]?.byName).toBeNull()
  expect(await prisma.certificate.findUniqueOrThrow({ where: { id: certificate.id } })).toMatchObject({
    verifiedAt: NOW,
    validTo: dateOfDay(last),
  })
  const events = await prisma.domainEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
  expect(events.map(({ type }) => type)).toEqual([
    'verification.submitted',
    'verification.revision-asked',
    'verification.submitted',
    'verification.approved',
  ])
})

test('a further document while one waits takes no day from those who decide, and the page open meanwhile is old', async () => {
  const actor = await aMember()
  const id = await anItem(actor)
  expect(await handIn(actor, 'organization', aScan(), daysLater(9))).toMatchObject({ ok: true })
  expect(await itemRow(id)).toMatchObject({ state: 'pending', waitingSince: NOW, revision: 2 })
  const official = await anOverseer('official')
  const old = await decideVerification(official, id, approval, daysLater(9))
  expect(old).toEqual({ ok: false, refusal: 'taken' })
  await decideVerification(official, id, { ...revision, revision: 2 }, daysLater(9))
  await handIn(actor, 'organization', aScan(), daysLater(20))
  expect((await itemRow(id)).waitingSince).toEqual(daysLater(20))
})

test('another organization hands nothing in for a certificate that is not its own', async () => {
  const certificate = await aCertificate(await aMember())
  const outcome = await handIn(await aMember(), `certificate:${certificate.id}`, aScan(), NOW)
  expect(outcome).toEqual({ ok: false, refusal: 'unknown-subject' })
})

test('what nothing was handed in for reads as it was found before, and as its own day says', async () => {
  const actor = await aMember('owner', {
    verification: 'verified',
    labels: ['little-giant', 'high-tech'],
    verifiedLabels: ['high-tech'],
  })
  const { prisma } = await openedDatabase()
  const { id: stated } = await aCertificate(actor)
  const { id: over } = await aCertificate(actor, addDays(TODAY, -1))
  await prisma.certificate.update({ where: { id: over }, data: { verifiedAt: NOW } })
  const lines = await readOwnVerification(actor, NOW)
  expect(Object.fromEntries(lines.map(({ key, standing }) => [key, standing]))).toEqual({
    organization: 'approved',
    [`certificate:${stated}`]: 'none',
    [`certificate:${over}`]: 'expired',
    'label:little-giant': 'none',
    'label:high-tech': 'approved',
  })
})

test('after six months an approval is due again, once, and counts meanwhile', async () => {
  const actor = await aMember()
  const id = await anItem(actor)
  await decideVerification(await anOverseer('official'), id, approval, NOW)
  const { prisma } = await openedDatabase()
  await verificationsDue(daysLater(180))
  expect((await itemRow(id)).state).toBe('approved')
  await verificationsDue(daysLater(182))
  await verificationsDue(daysLater(183))
  const { state, steps } = await itemRow(id)
  expect(state).toBe('pending')
  expect(steps.filter(({ act }) => act === 'recheck')).toHaveLength(1)
  const organization = await prisma.organization.findUniqueOrThrow({ where: { id: actor.organization.id } })
  expect(organization.verification).toBe('verified')
  const told = await prisma.domainEvent.findFirstOrThrow({ where: { type: 'verification.recheck-due' } })
  expect(told.data).toMatchObject({ toOrganizationId: actor.organization.id, kind: 'organization' })
})

test('a label that ends does not count any more, every time that it ends', async () => {
  const actor = await aMember('owner', { labels: ['little-giant'] })
  const id = await anItem(actor, 'label:little-giant')
  const official = await anOverseer('official')
  const { prisma } = await openedDatabase()
  const lapsed = async () =>
    (await prisma.organization.findUniqueOrThrow({ where: { id: actor.organization.id } })).lapsedLabels
  await decideVerification(official, id, { ...approval, expiresOn: addDays(TODAY, 5) }, NOW)
  await verificationsDue(daysLater(5))
  expect(await lapsed()).toEqual([])
  await verificationsDue(daysLater(6))
  expect(await lapsed()).toEqual(['little-giant'])
  await handIn(actor, 'label:little-giant', aScan(), daysLater(7))
  const { revision } = await itemRow(id)
  const again = { ...approval, revision, expiresOn: addDays(TODAY, 20) }
  expect(await decideVerification(official, id, again, daysLater(8))).toMatchObject({ ok: true })
  expect(await lapsed()).toEqual([])
  await verificationsDue(daysLater(21))
  expect(await lapsed()).toEqual(['little-giant'])
})

test('of two labels that are approved at the same moment neither is lost', async () => {
  const labels = ['little-giant', 'high-tech', 'green-factory']
  const actor = await aMember('owner', { labels })
  const ids: string[] = []
  for (const label of labels) ids.push(await anItem(actor, `label:${label}`))
  const official = await anOverseer('official')
  await Promise.all(ids.map((id) => decideVerification(official, id, approval, NOW)))
  expect((await getOrganization(actor)).organization.verifiedLabels.sort()).toEqual(labels.sort())
})

test('a label approved anew at the moment its end is noticed counts, or waits for whoever approves it again', async () => {
  const actor = await aMember('owner', { labels: ['little-giant'] })
  const id = await anItem(actor, 'label:little-giant')
  const official = await anOverseer('official')
  await decideVerification(official, id, { ...approval, expiresOn: addDays(TODAY, 5) }, NOW)
  const later = daysLater(6)
  await handIn(actor, 'label:little-giant', aScan(), later)
  const { revision } = await itemRow(id)
  const again = { ...approval, revision, expiresOn: addDays(TODAY, 50) }
  await Promise.all([verificationsDue(later), decideVerification(official, id, again, later)])
  const counts = (await getOrganization(actor)).organization.verifiedLabels.length > 0
  expect((await itemRow(id)).state).toBe(counts ? 'approved' : 'pending')
})

test('a revision that a re-check asks for takes nothing from the day until which the approval counts', async () => {
  const actor = await aMember('owner', { labels: ['little-giant'] })
  const id = await anItem(actor, 'label:little-giant')
  const official = await anOverseer('official')
  await decideVerification(official, id, { ...approval, expiresOn: addDays(TODAY, 200) }, NOW)
  await verificationsDue(daysLater(182))
  const asked = { ...revision, revision: (await itemRow(id)).revision }
  expect(await decideVerification(official, id, asked, daysLater(183))).toMatchObject({ ok: true })
  const { prisma } = await openedDatabase()
  const verified = async () =>
    (await prisma.organization.findUniqueOrThrow({ where: { id: actor.organization.id } })).verifiedLabels
  await verificationsDue(daysLater(200))
  expect(await verified()).toEqual(['little-giant'])
  await verificationsDue(daysLater(201))
  expect(await verified()).toEqual([])
  expect(await itemRow(id)).toMatchObject({ state: 'revise', expiresOn: null })
})

describe('a revision asked of what was approved without an end', () => {
  test.each(['organization', 'label', 'certificate'] as const)('gives thirty days: %s', async (kind) => {
    const actor = await aMember('owner', { labels: ['little-giant'] })
    const certificate = await aCertificate(actor, null)
    const name = { organization: '', label: ':little-giant', certificate: `:${certificate.id}` }[kind]
    const id = await anItem(actor, `${kind}${name}`)
    const official = await anOverseer('official')
    await decideVerification(official, id, approval, NOW)
    await verificationsDue(daysLater(182))
    const asked = { ...revision, revision: (await itemRow(id)).revision }
    await decideVerification(official, id, asked, daysLater(183))
    const counts = async () => {
      const line = (await readOwnVerification(actor, daysLater(183))).find((one) => one.item?.id === id)
      const { organization, certificates } = await getOrganization(actor)
      return {
        until: line?.expiresOn ?? null,
        counts: {
          organization: organization.verification === 'verified',
          label: organization.verifiedLabels.length > 0,
          certificate: certificates.some(({ verified }) => verified),
        }[kind],
      }
    }
    await verificationsDue(daysLater(213))
    expect(await counts()).toEqual({ until: addDays(TODAY, 213), counts: true })
    await verificationsDue(daysLater(214))
    expect(await counts()).toEqual({ until: null, counts: false })
  })

  test('gives none to what never was approved', async () => {
    const id = await anItem(await aMember())
    await decideVerification(await anOverseer('official'), id, revision, NOW)
    expect(await itemRow(id)).toMatchObject({ state: 'revise', expiresOn: null })
  })
})

describe('a match that relies on a certificate', () => {
  async function aMatch() {
    const { prisma } = await openedDatabase()
    const provider = await aMember('owner', { isManufacturer: false })
    const certificate = await aCertificate(provider)
    // Another one stays valid, so that what is lacking is a matter of this one alone.
    await prisma.certificate.create({
      data: {
        organizationId: provider.organization.id,
        code: 'iso14001',
        validTo: dateOfDay(addDays(TODAY, 900)),
      },
    })
    const offering = await prisma.offering.create({
      data: {
        organizationId: provider.organization.id,
        title: '压铸制造执行系统',
        domainCode: 'D1',
        leafCodes: ['D1.mes'],
        summary: '压铸车间制造执行系统，按模次追溯。',
        regions: ['any'],
      },
    })
    await moveOffering(provider, offering.id, 'publish')
    const buyer = await aMember()
    const need = await aNeed({
      organizationId: buyer.organization.id,
      authorId: buyer.userId,
      requiredCertificates: ['iso9001'],
      criteria: [{ rule: 'base.certificates', hardness: 'hard' }],
    })
    const published = await publishNeed(buyer, need.id, need.revision)
    if (!published.ok) throw new Error(published.refusal)
    await computeMatches(need.id, NOW)
    const reason = async () => {
      const view = await readMatches(buyer, need.id, 'zh-CN')
      const match = view?.matches.find((one) => one.offering.id === offering.id)
      const verdict = match?.reasons.find(({ rule }) => rule === 'base.certificates')?.verdict
      return { match: match?.verdict, certificates: verdict, asked: JSON.stringify(view?.questions ?? []) }
    }
    return { provider, certificate, need, reason }
  }

  test('turns unknown when that expires, and the certificate is what is asked about next', async () => {
    const { reason } = await aMatch()
    expect(await reason()).toMatchObject({ certificates: 'met' })
    const later = daysLater(31)
    await verificationsDue(later)
    expect(await rematchTouched(later)).toBe(1)
    const after = await reason()
    expect(after).toMatchObject({ match: 'unknown', certificates: 'unknown' })
    expect(after.asked).toContain('是否持有有效的 ISO 9001')
    await verificationsDue(later)
    expect(await rematchTouched(later)).toBe(0)
  })

  test('turns unknown when that is refused, and counts again when another document is approved', async () => {
    const { reason, provider, certificate } = await aMatch()
    const subject = `certificate:${certificate.id}`
    const id = await anItem(provider, subject)
    const official = await anOverseer('official')
    await decideVerification(official, id, refusal, NOW)
    await rematchTouched(NOW)
    expect(await reason()).toMatchObject({ certificates: 'unknown' })
    await handIn(provider, subject, aScan(), NOW)
    await decideVerification(official, id, { ...approval, revision: 3, expiresOn: addDays(TODAY, 90) }, NOW)
    await rematchTouched(NOW)
    expect(await reason()).toMatchObject({ certificates: 'met' })
  })
})

describe('a match that relies on a label', () => {
  async function aMatch(organization: Parameters<typeof aMember>[1]) {
    const provider = await aMember('owner', { isManufacturer: false })
    const { prisma } = await openedDatabase()
    const offering = await prisma.offering.create({
      data: {
        organizationId: provider.organization.id,
        title: '专精特新信用贷款',
        domainCode: 'F1',
        leafCodes: ['F1.specialised-firm-loan'],
        summary: '面向专精特新企业的信用贷款。',
        regions: ['any'],
        extension: { eligibleLabels: ['little-giant'] },
      },
    })
    await moveOffering(provider, offering.id, 'publish')
    const buyer = await aMember('owner', organization)
    const need = await aNeed({
      organizationId: buyer.organization.id,
      authorId: buyer.userId,
      title: '专精特新信用贷款 500 万元',
      domainCode: 'F1',
      leafCodes: ['F1.specialised-firm-loan'],
      extension: { eligibleLabels: ['little-giant'] },
      status: 'published',
      version: 1,
    })
    await computeMatches(need.id, NOW)
    const reason = async () => {
      const view = await readMatches(buyer, need.id, 'zh-CN')
      const match = view?.matches.find((one) => one.offering.id === offering.id)
      return match?.reasons.find(({ rule }) => rule === 'finance.labels')
    }
    const reproduced = async () => {
      const rows = await prisma.match.findMany({ where: { offeringId: offering.id } })
      const replays = await Promise.all(rows.map(({ id }) => replayMatch(id)))
      return replays.map((replay) => replay.ok && replay.value.identical)
    }
    return { buyer, reason, reproduced }
  }

  test('is unknown until that is verified, met while it is, and unknown again when it ends', async () => {
    const { buyer, reason, reproduced } = await aMatch({ labels: ['little-giant'] })
    expect(await reason()).toMatchObject({
      verdict: 'unknown',
      sentence: '企业资质：专精特新“小巨人”企业尚未核验或已失效，核验通过后才能判断',
    })
    const id = await anItem(buyer, 'label:little-giant')
    const official = await anOverseer('official')
    await decideVerification(official, id, { ...approval, expiresOn: addDays(TODAY, 30) }, NOW)
    expect(await rematchTouched(NOW)).toBe(1)
    expect(await reason()).toMatchObject({ verdict: 'met' })
    await verificationsDue(daysLater(31))
    expect(await rematchTouched(daysLater(31))).toBe(1)
    expect(await reason()).toMatchObject({ verdict: 'unknown' })
    expect(await reproduced()).toEqual([true, true, true])
    expect(await rematchTouched(daysLater(31))).toBe(0)
  })

  test('is met at once where that was verified before', async () => {
    const { reason } = await aMatch({ labels: ['little-giant'], verifiedLabels: ['little-giant'] })
    expect(await reason()).toMatchObject({ verdict: 'met' })
  })
})

/** An organization with everything that can be had of one, and people who have no business with it. */
import { randomUUID } from 'node:crypto'
import { actorOf, type Member } from '#app/modules/accounts/actor.ts'
import { startSession } from '#app/modules/accounts/session.server.ts'
import { deliverMilestone } from '#app/modules/deals/deliver-milestone.server.ts'
import { readEvidenceFiles } from '#app/modules/deals/read-evidence-files.server.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { startDraft } from '#app/modules/rulebook/start-draft.server.ts'
import { startPreview } from '#app/modules/rulebook/start-preview.server.ts'
import { startShadowRun } from '#app/modules/rulebook/start-shadow-run.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { storeFile } from '#app/platform/stored-files.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aDeal, seen } from '#tests/factories/a-deal.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aProposal } from '#tests/factories/a-proposal.ts'
import { aSending } from '#tests/factories/a-sending.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aMember } from '#tests/factories/an-organization.ts'

/** Stands in everything of the victim that is not public. */
export const SECRET = 'SECRET机密'

export type World = Awaited<ReturnType<typeof aWorld>>

const DAY_MILLISECONDS = 86_400_000

export async function aWorld() {
  registerSources()
  const { prisma } = await openedDatabase()
  const owner = await aMember('owner', { phone: `023-6868-0001`, website: 'https://victim.example' })
  const organizationId = owner.organization.id
  await prisma.user.update({ where: { id: owner.userId }, data: { name: `${SECRET}王厂长` } })

  const draftNeed = await aNeed({ organizationId, authorId: owner.userId, title: `${SECRET}草稿需求` })
  const published = await aNeed({
    organizationId,
    authorId: owner.userId,
    title: `${SECRET}已发布的需求`,
    visibility: 'matched',
  })
  const outcome = await publishNeed(owner, published.id, published.revision)
  if (!outcome.ok) throw new Error(outcome.refusal)

  const offering = (title: string) =>
    prisma.offering.create({
      data: {
        organizationId,
        title,
        domainCode: 'D1',
        leafCodes: ['D1.mes'],
        summary: '压铸车间制造执行系统',
      },
    })
  const draftOffering = await offering(`${SECRET}草稿服务`)
  const publishedOffering = await offering('压铸车间制造执行系统')

  const provider = await aMember('owner', { isManufacturer: false })
  const matched = await prisma.offering.create({
    data: {
      organizationId: provider.organization.id,
      title: '压铸制造执行系统',
      domainCode: 'D1',
      leafCodes: ['D1.mes'],
      summary: '压铸车间制造执行系统，按模次追溯。',
      regions: ['any'],
    },
  })
  for (const [actor, { id }] of [
    [owner, publishedOffering],
    [provider, matched],
  ] as const) {
    const moved = await moveOffering(actor, id, 'publish')
    if (!moved.ok) throw new Error(moved.refusal)
  }
  await computeMatches(published.id)
  const match = await prisma.match.findFirst({ where: { needId: published.id } })

  const { line, booking, waiting, pool } = await aPilotWorld(owner)
  // Another provider answers the victim's need and talks with it; the victim answers one of the other's.
  const rival = await aMember('owner', { isManufacturer: false })
  const relation = { needId: published.id, organizationId: rival.organization.id }
  const sending = await aSending(relation)
  const received = await aProposal({ ...relation, summary: `${SECRET}方案` })
  const question = await prisma.needQuestion.create({
    data: { ...relation, askedById: rival.userId, text: `${SECRET}问题` },
  })
  const message = await prisma.message.create({
    data: {
      sendingId: sending.id,
      organizationId: rival.organization.id,
      authorId: rival.userId,
      text: `${SECRET}消息`,
      readAt: new Date(),
    },
  })
  const attachment = await prisma.attachment.create({
    data: {
      messageId: message.id,
      name: `${SECRET}.pdf`,
      mediaType: 'application/pdf',
      bytes: Buffer.from(SECRET),
      sizeBytes: SECRET.length,
      sha256: 'none',
      uploadedById: rival.userId,
    },
  })
  const rivalsNeed = await aNeed({ organizationId: rival.organization.id, visibility: 'matched' })
  const rivalPublished = await publishNeed(rival, rivalsNeed.id, rivalsNeed.revision)
  if (!rivalPublished.ok) throw new Error(rivalPublished.refusal)
  const own = { needId: rivalsNeed.id, organizationId }
  const ownSending = await aSending(own)
  const proposal = await aProposal({ ...own, summary: `${SECRET}自己的方案` })

  const certificate = await prisma.certificate.create({
    data: { organizationId, code: 'iso27001', number: `${SECRET}证号` },
  })
  const check = await prisma.verificationItem.create({
    data: {
      organizationId,
      kind: 'organization',
      waitingSince: new Date(),
      documents: {
        create: {
          name: '证书.pdf',
          mediaType: 'application/pdf',
          bytes: Buffer.from('%PDF-1.7'),
          sha256: '0',
          at: new Date(),
        },
      },
    },
    include: { documents: { select: { id: true } } },
  })
  const takedown = await prisma.moderationCase.create({
    data: {
      ...{ kind: 'offering', subjectId: draftOffering.id, ownerId: organizationId },
      ...{ title: `${SECRET}被下架的服务`, state: 'taken_down', reason: 'insult', words: `${SECRET}说明` },
      ...{ openedAt: new Date(), takenDownAt: new Date(), appealUntil: new Date('2099-01-01') },
    },
  })
  const invitation = await prisma.invitation.create({
    data: {
      organizationId,
      email: 'invited-secret@example.com',
      role: 'viewer',
      tokenHash: randomUUID(),
      invitedById: owner.userId,
      expiresAt: new Date(Date.now() + DAY_MILLISECONDS),
    },
  })
  const file = await transaction((tx) =>
    storeFile(tx, {
      ownerId: owner.userId,
      name: `${SECRET}.csv`,
      mediaType: 'text/csv',
      bytes: Buffer.from(SECRET),
    }),
  )
  const brought = await prisma.import.create({
    data: {
      kind: 'needs',
      organizationId,
      authorId: owner.userId,
      fileId: file.id,
      fileName: `${SECRET}.csv`,
      fileSha256: file.sha256,
      status: 'checked',
      rows: 1,
      bad: 1,
      problems: { create: { row: 2, value: SECRET, code: 'imports:problem.short' } },
    },
  })
  const made = await prisma.export.create({
    data: {
      authorId: owner.userId,
      organizationId,
      list: 'own-needs',
      format: 'csv',
      language: 'zh-CN',
      fileId: file.id,
      finishedAt: new Date(),
      rows: 1,
    },
  })

  const kept = { userId: owner.userId, kind: 'needs' as const }
  await prisma.favourite.create({ data: { ...kept, itemId: published.id } })
  await prisma.viewedItem.create({ data: { ...kept, itemId: draftNeed.id } })
  const savedSearch = await prisma.savedSearch.create({
    data: { ...kept, name: `${SECRET}保存的搜索`, query: `q=${SECRET}`, frequency: 'daily' },
  })

  const told = await prisma.notification.create({
    data: {
      userId: owner.userId,
      eventId: 1n,
      type: 'need.expired',
      topic: 'todo',
      organizationId,
      values: { title: `${SECRET}已到期的需求` },
      path: `/needs/${published.id}`,
    },
  })
  const deal = await aDeal('active', { buyer: owner, summary: `${SECRET}方案` })
  const [milestone] = (await seen(deal)).milestones
  const files = await readEvidenceFiles([new File([SECRET], `${SECRET}.txt`)])
  if (!milestone || !files.ok) throw new Error('no milestone or no file')
  const given = { dealId: deal.dealId, milestoneId: milestone.id, revision: 1, note: SECRET }
  await deliverMilestone(deal.provider, { ...given, files: files.value })
  const evidence = await prisma.evidence.findFirstOrThrow({ select: { id: true } })

  const stranger = await aMember('owner', { isProvider: false })
  const another = await aNeed({ organizationId: stranger.organization.id, title: '别家的需求' })
  const opened = await publishNeed(stranger, another.id, another.revision)
  if (!opened.ok) throw new Error(opened.refusal)
  const lead = await aSending({
    needId: another.id,
    organizationId,
    offeringId: publishedOffering.id,
    message: `${SECRET}留言`,
  })
  const absence = await prisma.providerAbsence.create({
    data: {
      organizationId,
      fromOn: new Date('2099-01-01'),
      untilOn: new Date('2099-01-02'),
      createdById: owner.userId,
    },
  })
  const official = await aUser({ platformRole: 'official' })
  const viewer = await aUser()
  await prisma.membership.create({ data: { userId: viewer.id, organizationId, role: 'viewer' } })

  const keeper = actorOf({ ...official, memberships: [] }, null)
  const draft = await startDraft(keeper, { title: '规则草稿' })
  const ruleDraftId = draft.ok ? draft.value.id : ''
  const preview = await startPreview(keeper, ruleDraftId, dayOf(new Date()))
  const shadow = await startShadowRun(keeper, { draftId: ruleDraftId, days: 3 })

  await cookieOf(owner.userId)
  const session = await prisma.session.findFirstOrThrow({ where: { userId: owner.userId } })
  return {
    userIds: {
      anonymous: null,
      stranger: stranger.userId,
      provider: provider.userId,
      official: official.id,
      viewer: viewer.id,
    },
    /** The officials' own, which every official of the city may change. */
    rules: {
      draftId: ruleDraftId,
      previewId: preview.ok ? preview.value.id : '',
      shadowRunId: shadow.ok ? shadow.value.id : '',
    },
    victim: {
      userId: owner.userId,
      email: owner.email,
      organizationId,
      draftNeedId: draftNeed.id,
      publishedNeedId: published.id,
      draftOfferingId: draftOffering.id,
      publishedOfferingId: publishedOffering.id,
      matchId: match?.id ?? '',
      certificateId: certificate.id,
      verificationId: check.id,
      verificationDocumentId: check.documents[0]?.id ?? '',
      takedownId: takedown.id,
      invitationId: invitation.id,
      importId: brought.id,
      exportId: made.id,
      fileId: file.id,
      sessionId: session.id,
      savedSearchId: savedSearch.id,
      notificationId: told.id,
      leadId: lead.id,
      absenceId: absence.id,
      lineId: line.id,
      bookingId: booking.id,
      waitingId: waiting.id,
      poolId: pool.id,
      receivedProposalId: received.id,
      questionId: question.id,
      sendingId: sending.id,
      attachmentId: attachment.id,
      ownSendingId: ownSending.id,
      proposalId: proposal.id,
      answeredNeedId: rivalsNeed.id,
      dealId: deal.dealId,
      milestoneId: milestone.id,
      evidenceId: evidence.id,
    },
  }
}

/** The victim's paused line, and what the victim booked on a line of a third firm. */
async function aPilotWorld(owner: Member) {
  const { prisma } = await openedDatabase()
  const organizationId = owner.organization.id
  const line = await aPilotLine({ organizationId, name: `${SECRET}中试线` })
  await prisma.offering.update({ where: { id: line.offeringId }, data: { status: 'paused' } })
  const { id: lineId } = await aPilotLine({})
  const window = { from: new Date('2099-01-05T00:00:00Z'), until: new Date('2099-01-05T04:00:00Z') }
  const booking = await prisma.booking.create({
    data: {
      ...window,
      lineId,
      unit: 1,
      organizationId,
      createdById: owner.userId,
      readyAt: window.until,
      family: '再生铝',
      status: 'held',
      customerType: 'standard',
      priceFen: 1_000,
      note: `${SECRET}说明`,
      flexFrom: window.from,
      flexUntil: window.until,
    },
  })
  const waiting = await prisma.waitListEntry.create({
    data: {
      lineId,
      organizationId,
      createdById: owner.userId,
      minutes: 240,
      earliest: window.from,
      latest: window.until,
      family: `${SECRET}族`,
    },
  })
  const pool = await prisma.poolOffer.create({
    data: {
      ...window,
      lineId,
      kind: 'changeover',
      anchorId: booking.id,
      joinerId: randomUUID(),
      unit: 1,
      savedMinutes: 60,
      savedFen: 100,
      expiresAt: window.from,
      members: { create: [{ bookingId: booking.id, organizationId, savedFen: 50 }] },
    },
  })
  return { line, booking, waiting, pool }
}

export async function cookieOf(userId: string): Promise<string> {
  const request = new Request('http://localhost/')
  const headers = await transaction((tx) => startSession(tx, request, userId))
  return headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

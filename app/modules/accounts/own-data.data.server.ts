import type { Tx } from '#app/platform/transaction.server.ts'
import { type AccountEventType, accountEvents } from './account-event.ts'

/** The newest events of an account. */
export async function findAccountEvents(tx: Tx, userId: string, limit: number) {
  const rows = await tx.domainEvent.findMany({
    where: { subjectId: userId, type: { in: [...accountEvents] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, type: true, at: true },
  })
  return rows.map((row) => ({ ...row, type: row.type as AccountEventType }))
}

/** Everything that is kept about a person, wherever it lies; secrets and their hashes are not theirs to take. */
export async function findOwnData(tx: Tx, userId: string) {
  const account = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      locale: true,
      platformRole: true,
      regionScope: true,
      keepsViews: true,
      createdAt: true,
    },
  })
  const memberships = await tx.membership.findMany({
    where: { userId },
    select: { role: true, createdAt: true, organization: { select: { id: true, name: true } } },
  })
  const sessions = await tx.session.findMany({
    where: { userId },
    select: { userAgent: true, createdAt: true, lastSeenAt: true, expiresAt: true },
  })
  const imports = await tx.import.findMany({
    where: { authorId: userId },
    select: { kind: true, fileName: true, status: true, createdAt: true },
  })
  const exports = await tx.export.findMany({
    where: { authorId: userId },
    select: { list: true, format: true, createdAt: true },
  })
  const favourites = await tx.favourite.findMany({
    where: { userId },
    orderBy: { keptAt: 'asc' },
    select: { kind: true, itemId: true, keptAt: true, droppedAt: true },
  })
  const viewed = await tx.viewedItem.findMany({
    where: { userId },
    orderBy: { viewedAt: 'asc' },
    select: { kind: true, itemId: true, viewedAt: true },
  })
  const savedSearches = await tx.savedSearch.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: {
      name: true,
      kind: true,
      query: true,
      frequency: true,
      createdAt: true,
      seenAt: true,
      droppedAt: true,
    },
  })
  const notifications = await tx.notification.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: {
      type: true,
      values: true,
      path: true,
      createdAt: true,
      readAt: true,
      deliveries: { select: { channel: true, state: true, sentAt: true } },
    },
  })
  const notificationChoices = await tx.notificationChoice.findMany({
    where: { userId },
    select: { topic: true, channel: true, wanted: true },
  })
  const notificationTimes = await tx.notificationTimes.findUnique({
    where: { userId },
    select: { quietFrom: true, quietTo: true, digest: true },
  })
  const messages = await tx.message.findMany({
    where: { authorId: userId },
    orderBy: { sentAt: 'asc' },
    select: { sendingId: true, text: true, sentAt: true },
  })
  const questions = await tx.needQuestion.findMany({
    where: { askedById: userId },
    orderBy: { askedAt: 'asc' },
    select: { needId: true, text: true, askedAt: true },
  })
  const scorings = await tx.scoring.findMany({
    where: { userId },
    select: { needId: true, scores: true, note: true, handedInAt: true },
  })
  const signatures = await tx.signature.findMany({
    where: { userId },
    orderBy: { signedAt: 'asc' },
    select: { dealId: true, version: true, side: true, name: true, signedAt: true },
  })
  const reviews = await tx.review.findMany({
    where: { authorId: userId },
    orderBy: { createdAt: 'asc' },
    select: { dealId: true, scores: true, text: true, createdAt: true },
  })
  const complaints = await tx.complaint.findMany({
    where: { reporterId: userId },
    orderBy: { at: 'asc' },
    select: { reason: true, words: true, at: true },
  })
  const moderationSteps = await tx.moderationStep.findMany({
    where: { byId: userId },
    orderBy: { id: 'asc' },
    select: { caseId: true, act: true, reason: true, words: true, at: true },
  })
  const verificationSteps = await tx.verificationStep.findMany({
    where: { byId: userId },
    orderBy: { id: 'asc' },
    select: { itemId: true, act: true, reason: true, text: true, at: true },
  })
  const events = await tx.domainEvent.findMany({
    where: { OR: [{ actorId: userId }, { subjectId: userId }] },
    orderBy: { id: 'asc' },
    select: { type: true, subjectId: true, organizationId: true, data: true, at: true },
  })
  return {
    account,
    memberships,
    sessions,
    imports,
    exports,
    favourites,
    viewed,
    savedSearches,
    notifications,
    notificationChoices,
    notificationTimes,
    messages,
    questions,
    scorings,
    signatures,
    reviews,
    complaints,
    moderationSteps,
    verificationSteps,
    events,
  }
}

/** The organizations that would have nobody to look after them without this person; they stay locked until the transaction ends. */
export async function findOrganizationsOwnedAlone(tx: Tx, userId: string): Promise<string[]> {
  const owned = await tx.membership.findMany({
    where: { userId, role: 'owner' },
    select: { organizationId: true },
    orderBy: { organizationId: 'asc' },
  })
  const ids = owned.map((one) => one.organizationId)
  await tx.$queryRaw`SELECT "id" FROM "Organization" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`
  const alone = await tx.organization.findMany({
    where: { id: { in: ids }, memberships: { none: { role: 'owner', userId: { not: userId } } } },
    select: { name: true },
    orderBy: { name: 'asc' },
  })
  return alone.map((one) => one.name)
}

/** Deletes a person with all that is theirs alone; what they did for an organization stays, under an id that names nobody. */
export async function deletePerson(tx: Tx, userId: string): Promise<void> {
  await tx.storedFile.deleteMany({ where: { ownerId: userId } })
  await tx.import.deleteMany({ where: { authorId: userId } })
  await tx.export.deleteMany({ where: { authorId: userId } })
  await tx.user.delete({ where: { id: userId }, select: { id: true } })
}

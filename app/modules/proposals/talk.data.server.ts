import type { Tx } from '#app/platform/transaction.server.ts'

export const MESSAGES_PER_PAGE = 30

/** A relation for one of its two sides, while they have something to say to each other: interest, or a proposal. */
export async function findTalk(tx: Tx, organizationId: string, sendingId: string) {
  const sending = await tx.sending.findFirst({
    where: {
      id: sendingId,
      OR: [{ organizationId }, { routing: { need: { organizationId } } }],
    },
    select: {
      id: true,
      needId: true,
      organizationId: true,
      status: true,
      organization: { select: { name: true } },
      routing: {
        select: { need: { select: { organizationId: true, organization: { select: { name: true } } } } },
      },
    },
  })
  if (!sending) return null
  if (sending.status === 'interested') return sending
  const proposal = await tx.proposal.findUnique({
    where: {
      needId_organizationId: { needId: sending.needId, organizationId: sending.organizationId },
    },
    select: { version: true },
  })
  return proposal && proposal.version > 0 ? sending : null
}

const said = {
  orderBy: [{ sentAt: 'desc' as const }, { id: 'desc' as const }],
  select: {
    id: true,
    organizationId: true,
    authorId: true,
    text: true,
    sentAt: true,
    readAt: true,
    hiddenAt: true,
    attachments: { select: { id: true, name: true, sizeBytes: true } },
  },
}

/** A page of what was said, the newest first; the first page is the latest. */
export function pageOfMessages(tx: Tx, sendingId: string, page: number) {
  return tx.message.findMany({
    where: { sendingId },
    ...said,
    skip: (page - 1) * MESSAGES_PER_PAGE,
    take: MESSAGES_PER_PAGE,
  })
}

export function allMessages(tx: Tx, sendingId: string) {
  return tx.message.findMany({ where: { sendingId }, ...said, take: 5_000 })
}

export function countMessages(tx: Tx, sendingId: string): Promise<number> {
  return tx.message.count({ where: { sendingId } })
}

export function insertMessage(
  tx: Tx,
  message: { sendingId: string; organizationId: string; authorId: string; text: string; sentAt: Date },
) {
  return tx.message.create({ data: message, select: { id: true } })
}

/** What the other side has said counts as read from now on. */
export async function markRead(tx: Tx, sendingId: string, reader: string, now: Date): Promise<void> {
  await tx.message.updateMany({
    where: { sendingId, organizationId: { not: reader }, readAt: null },
    data: { readAt: now },
  })
}

/** The relations of a provider with some needs, by need. */
export async function sendingsByNeed(
  tx: Tx,
  organizationId: string,
  needIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.sending.findMany({
    where: { organizationId, needId: { in: [...needIds] } },
    select: { id: true, needId: true },
  })
  return new Map(rows.map(({ id, needId }) => [needId, id]))
}

/** How much of the other side is unread, by relation; those of a need, or of a provider. */
export async function countUnread(
  tx: Tx,
  reader: string,
  sendingIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.message.groupBy({
    by: ['sendingId'],
    where: { sendingId: { in: [...sendingIds] }, organizationId: { not: reader }, readAt: null },
    _count: true,
  })
  return new Map(rows.map(({ sendingId, _count }) => [sendingId, _count]))
}

/** The relations of a need of the buyer in which there is or was interest. */
export function listTalksOf(tx: Tx, buyerId: string, needId: string) {
  return tx.sending.findMany({
    where: { needId, routing: { need: { organizationId: buyerId } }, status: 'interested' },
    orderBy: { answeredAt: 'asc' },
    select: { id: true, organizationId: true, organization: { select: { name: true } } },
  })
}

export async function reveal(
  tx: Tx,
  { needId, organizationId }: { needId: string; organizationId: string },
  revealedById: string,
  revealedAt: Date,
): Promise<void> {
  await tx.revelation.createMany({
    data: [{ needId, organizationId, revealedById, revealedAt }],
    skipDuplicates: true,
  })
}

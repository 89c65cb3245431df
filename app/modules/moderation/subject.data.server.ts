import type { Actor } from '#app/modules/accounts/actor.ts'
import { findPublicNeeds } from '#app/modules/needs/need.data.server.ts'
import { readNeeds } from '#app/modules/needs/read-need.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { claimsOfOffering, claimsOfProvider } from './claims.server.ts'
import type { Kind } from './moderation.ts'
import { frozenOf, type Subject } from './subject.ts'

type Found = Omit<Subject, 'kind' | 'id'> | null

const lines = (...texts: (string | null)[]) => texts.filter(Boolean).join(' · ')

const ofProvider = {
  labels: true,
  certificates: { select: { code: true, validTo: true } },
} satisfies Prisma.OrganizationSelect

const readers: Record<Kind, (tx: Tx, id: string) => Promise<Found>> = {
  async offering(tx, id) {
    const row = await tx.offering.findUnique({
      where: { id },
      include: { cases: true, organization: { select: ofProvider } },
    })
    if (!row) return null
    const cases = row.cases.map(({ client, clientMasked, metric, before, after, evidenceUrl }) =>
      lines(clientMasked ? null : client, metric, before, after, evidenceUrl),
    )
    return {
      ownerId: row.organizationId,
      isPublic: true,
      shown: row.status === 'published',
      frozen: frozenOf(row.title, {
        summary: row.summary,
        keywords: row.keywords.join('、'),
        cases: cases.join('\n'),
        ...claimsOfOffering(row),
        ...claimsOfProvider(row.organization),
      }),
    }
  },
  async organization(tx, id) {
    const row = await tx.organization.findUnique({
      where: { id },
      select: {
        name: true,
        summary: true,
        website: true,
        ...ofProvider,
        offerings: { where: { status: 'published' }, take: 1, select: { id: true } },
      },
    })
    if (!row) return null
    return {
      ownerId: id,
      isPublic: true,
      shown: row.offerings.length > 0,
      frozen: frozenOf(row.name, {
        ...{ summary: row.summary, website: row.website ?? '' },
        ...claimsOfProvider(row),
      }),
    }
  },
  async need(tx, id) {
    const [row] = await findPublicNeeds(tx, [id])
    if (!row) return null
    const { title, background, outcomeWanted, keywords, visibility } = row.snapshot
    return {
      ownerId: row.organizationId,
      isPublic: visibility === 'public',
      shown: row.status === 'published',
      frozen: frozenOf(title, { background, outcome: outcomeWanted, keywords: keywords.join('、') }),
    }
  },
  async review(tx, id) {
    const row = await tx.review.findUnique({
      where: { id },
      include: {
        about: { select: { name: true } },
        deal: { select: { buyerId: true, providerId: true } },
      },
    })
    if (!row) return null
    return {
      ownerId: row.side === 'buyer' ? row.deal.buyerId : row.deal.providerId,
      isPublic: row.side === 'buyer',
      // What a provider says of its buyer is on no public page.
      shown: row.hiddenAt === null && row.side === 'buyer',
      frozen: frozenOf(row.about.name, {
        text: row.text,
        scores: Object.values(row.scores as Record<string, number>).join(' / '),
        answer: row.answer ?? '',
      }),
    }
  },
  async message(tx, id) {
    const row = await tx.message.findUnique({
      where: { id },
      select: {
        organizationId: true,
        text: true,
        hiddenAt: true,
        attachments: { select: { name: true } },
        sending: { select: { needId: true } },
      },
    })
    const [need] = row ? await findPublicNeeds(tx, [row.sending.needId]) : []
    if (!row || !need) return null
    return {
      ownerId: row.organizationId,
      isPublic: false,
      shown: row.hiddenAt === null,
      frozen: frozenOf(need.snapshot.title, {
        text: row.text,
        files: row.attachments.map(({ name }) => name).join('\n'),
      }),
    }
  },
}

/** A thing as it reads now, whoever looks and whether it is shown or not; null where it is gone. */
export async function findSubject(tx: Tx, kind: Kind, id: string): Promise<Subject | null> {
  const found = await readers[kind](tx, id)
  return found && { kind, id, ...found }
}

/** The same for somebody who may see it and says something about it: null where they see nothing there. */
export async function findShownSubject(
  tx: Tx,
  actor: Actor,
  kind: Kind,
  id: string,
): Promise<Subject | null> {
  const found = await findSubject(tx, kind, id)
  if (!found?.shown) return null
  const own = actor.organization?.id ?? null
  if (kind === 'need' && (await readNeeds(tx, actor, [id])).length === 0) return null
  if (kind === 'message' && !(own && (await isBetween(tx, id, own)))) return null
  return found
}

/** Whether an organization is one of the two that a message is between. */
async function isBetween(tx: Tx, id: string, organizationId: string): Promise<boolean> {
  const sending = { OR: [{ organizationId }, { routing: { need: { organizationId } } }] }
  return (await tx.message.count({ where: { id, sending } })) === 1
}

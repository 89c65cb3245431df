import type { Tx } from '#app/platform/transaction.server.ts'
import { demoId } from './demo-id.ts'
import type { OfferingStory } from './story.ts'

const DAY_MILLISECONDS = 86_400_000
/** Of what the saved search has found, so much is new to its owner. */
const FRESH = 2

/** What the demo manufacturer keeps: a few favourites, and a saved search with something new. */
export async function insertKept(tx: Tx, offerings: OfferingStory[], now: Date): Promise<void> {
  const userId = demoId('manufacturer@demo.yupei')
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MILLISECONDS)
  const published = offerings.filter(({ status = 'published' }) => status === 'published')
  const software = published.filter(({ domain }) => domain === 'D1')
  const idOf = ({ provider, title }: OfferingStory) => demoId(`${provider} ${title}`)

  const mes = software.filter(({ title }) => title.includes('MES'))
  await tx.favourite.createMany({
    data: [
      ...mes.slice(0, 3).map((story) => ({ kind: 'offerings' as const, itemId: idOf(story) })),
      ...published
        .filter(({ domain }) => domain === 'R2')
        .slice(0, 1)
        .map((story) => ({ kind: 'offerings' as const, itemId: idOf(story) })),
      ...mes.slice(0, 2).map(({ provider }) => ({ kind: 'providers' as const, itemId: demoId(provider) })),
    ].map((item, place) => ({ ...item, userId, keptAt: daysAgo(place + 1) })),
  })

  const { id: searchId } = await tx.savedSearch.create({
    data: {
      userId,
      name: '压铸 MES',
      kind: 'offerings',
      query: 'q=MES&domain=D1',
      frequency: 'weekly',
      createdAt: daysAgo(10),
      seenAt: daysAgo(3),
      lookedAt: now,
      alertedAt: now,
    },
    select: { id: true },
  })
  const fresh = new Set(mes.slice(0, FRESH).map(idOf))
  await tx.savedSearchHit.createMany({
    data: software.map((story) => {
      const itemId = idOf(story)
      return { searchId, itemId, foundAt: daysAgo(fresh.has(itemId) ? 1 : 10), mailedAt: now }
    }),
  })
}

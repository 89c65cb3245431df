/** A hundred people with ten urgent events each. One in five wants letters: ten, as many as anybody gets in a day. */
import { appendEvents } from '#app/platform/events.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'

export const EVENTS = 1_000
const EACH = 10
const WRITES_TO_ONE_IN = 5
export const LETTERS = EVENTS / WRITES_TO_ONE_IN

export async function manyOrganizations(): Promise<string[]> {
  const organizations: string[] = []
  for (let count = 0; count < EVENTS / EACH; count++) {
    const { organization, userId } = await aMember()
    organizations.push(organization.id)
    if (count % WRITES_TO_ONE_IN === 0) continue
    const choice = { userId, topic: 'todo' as const, channel: 'email' as const, wanted: false }
    await transaction((tx) => tx.notificationChoice.create({ data: choice }))
  }
  return organizations
}

/** The events from one number to another, each with an effect of its own. Those that are there already are not written twice. */
export async function happen(organizations: readonly string[], from: number, to: number): Promise<void> {
  const wanted = Array.from({ length: to - from }, (_, place) => from + place)
  await transaction(async (tx) => {
    const there = await tx.domainEvent.findMany({
      where: { subjectId: { in: wanted.map(subjectOf) } },
      select: { subjectId: true },
    })
    const known = new Set(there.map(({ subjectId }) => subjectId))
    await appendEvents(
      tx,
      wanted
        .filter((number) => !known.has(subjectOf(number)))
        .map((number) => ({
          type: 'milestone.disputed',
          subjectId: subjectOf(number),
          data: {
            toOrganizationId: organizations[number % organizations.length] as string,
            title: `第 ${number} 件`,
          },
        })),
    )
  })
}

const subjectOf = (number: number) => `milestone-${number}`

/** What came of it. */
export const effects = () =>
  reading(async (tx) => ({
    notifications: await tx.notification.count(),
    deliveries: await tx.delivery.count(),
    letters: await tx.mail.count(),
    sent: await tx.delivery.count({ where: { channel: 'email', state: 'sent' } }),
    aside: await tx.eventFailure.count(),
  }))

export const ALL = {
  notifications: EVENTS,
  deliveries: 2 * EVENTS,
  letters: LETTERS,
  sent: LETTERS,
  aside: 0,
}

/** People with ten urgent events each, and a letter about each of these: as many as anybody gets in a day. */
import { appendEvents } from '#app/platform/events.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'

const EACH = 10

/** As many organizations as so many events concern. */
export async function organizationsFor(events: number): Promise<string[]> {
  const organizations: string[] = []
  while (organizations.length < events / EACH) organizations.push((await aMember()).organization.id)
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

/** What is to come of so many events: nothing lost, nothing repeated. */
export const allOf = (events: number) => ({
  notifications: events,
  deliveries: 2 * events,
  letters: events,
  sent: events,
  aside: 0,
})

import type { Tx } from './transaction.server.ts'

export type DomainEvent = {
  /** Noun and past participle: 'need.published'. */
  type: string
  subjectId: string
  organizationId?: string | null
  actorId?: string | null
  data?: Record<string, string | number | boolean | null>
  /** When it happened, where that is not the moment of writing. */
  at?: Date
}

/** Appends what happened, in the transaction that makes it happen. */
export async function appendEvent(tx: Tx, event: DomainEvent): Promise<void> {
  await tx.domainEvent.create({ data: { ...event, data: event.data ?? {} } })
}

/** The same for what happens to many at once. */
export async function appendEvents(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
  await tx.domainEvent.createMany({ data: events.map((event) => ({ ...event, data: event.data ?? {} })) })
}

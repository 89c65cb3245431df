/** An event as its consumers see it. */
export type StoredEvent = {
  id: bigint
  type: string
  subjectId: string
  organizationId: string | null
  actorId: string | null
  data: Record<string, string | number | boolean | null>
  at: Date
}

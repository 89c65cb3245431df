import type { DomainEvent } from '#app/platform/events.server.ts'

const HOUR = 3_600_000

/** The instant at which figures of this history are asked for. */
export const HISTORY_NOW = new Date('2026-11-28T04:00:00Z')

export const historyId = (kind: number, place: number) =>
  `00000000-0000-4000-8000-${String(kind * 10_000 + place).padStart(12, '0')}`

/** Needs of before and after the districts changed, told to three providers each, with every kind of end. */
export function aHistory(): DomainEvent[] {
  const regions = ['500120', '500112', '500105', '500157', '500109', null]
  const domains = ['D1', 'D1', 'R2', 'F3', null]
  // Of before and after the clusters of the future changed, and none at all.
  const clusters = [
    'light-alloys',
    null,
    'electronics',
    'biomanufacturing',
    'biomanufacturing-2024',
    null,
    'food',
  ]
  const days = [
    '2025-10-31T15:59:59.999Z',
    '2025-10-31T16:00:00Z',
    '2025-11-20T02:00:00Z',
    '2026-10-15T02:00:00Z',
    '2026-11-03T02:00:00Z',
    '2026-11-27T02:00:00Z',
  ]
  return days.flatMap((day, d) =>
    Array.from({ length: 12 }, (_, index) => index).flatMap((index): DomainEvent[] => {
      const place = d * 100 + index
      const needId = historyId(1, place)
      const at = (hours: number) => new Date(Math.min(Date.parse(day) + hours * HOUR, HISTORY_NOW.getTime()))
      const organizationId = historyId(3, index)
      const sent = [1, 2, 3].map((one): DomainEvent => {
        const sendingId = historyId(4, place * 10 + one)
        const data = { sendingId, needId, toOrganizationId: historyId(2, one * (1 + (index % 2))), wave: 1 }
        return {
          ...{ type: 'need.sent', subjectId: sendingId, organizationId, at: at(2) },
          data: { ...data, newcomer: one === 3 },
        }
      })
      const answered: DomainEvent[] =
        index % 3 === 0
          ? []
          : [
              {
                type: index % 3 === 1 ? 'sending.interested' : 'sending.declined',
                subjectId: historyId(4, place * 10 + 1),
                organizationId: historyId(2, 1 + (index % 2)),
                data: { needId, reason: 'price_gap' },
                at: at(2 + index * 8),
              },
            ]
      return [
        {
          ...{ type: 'need.published', subjectId: needId, organizationId, at: at(0) },
          data: {
            ...{ title: `需求 ${place}`, domain: domains[index % 5] ?? null },
            ...{ cluster: clusters[place % 7] ?? null, region: regions[index % 6] ?? null },
            budgetFen: 1_000_000,
          },
        },
        {
          ...{ type: 'matches.computed', subjectId: needId, at: at(0.01) },
          data: { met: index % 5, unknown: index % 2 },
        },
        ...sent,
        ...answered,
        ...(index % 4 === 1
          ? [
              {
                ...{
                  type: 'proposal.submitted',
                  subjectId: historyId(5, place),
                  organizationId: historyId(2, 1),
                },
                ...{ data: { needId, totalFen: 1_200_000 }, at: at(100) },
              },
            ]
          : []),
        ...(index % 4 === 2
          ? [{ type: 'need.closed', subjectId: needId, data: { reason: 'none_suitable' }, at: at(200) }]
          : []),
      ]
    }),
  )
}

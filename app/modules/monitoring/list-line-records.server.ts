import { namesOfOrganizations } from '#app/modules/organizations/names-of-organizations.data.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { type LineHours, lineHoursOf } from './line-hours.data.server.ts'
import { inHours } from './line-hours.ts'
import type { RecordLine, RecordPart } from './record.ts'
import type { Ask } from './tallies.data.server.ts'

/** Behind hours offered stand the lines, behind hours used the windows that were booked; both add up to the figure. */
export async function lineRecords(tx: Tx, ask: Ask, part: RecordPart): Promise<RecordLine[]> {
  const [lines = []] = await lineHoursOf(tx, [ask])
  const names = await namesOfOrganizations(
    tx,
    lines.map(({ line }) => line.organizationId),
  )
  return lines.flatMap((one) => {
    const organization = names.get(one.line.organizationId) ?? ''
    return part === 'hit' ? runLines(one, organization) : [offeredLine(one, organization)]
  })
}

const recordOf = ({ line: { title, domain, region } }: LineHours, organization: string) => ({
  ...{ population: 'lines' as const, title, organization, domain, region, other: null },
  ...{ needId: null, cause: null, open: false },
})

function offeredLine(one: LineHours, organization: string): RecordLine {
  const { lineId, since } = one.line
  return {
    ...recordOf(one, organization),
    ...{ id: lineId, at: since.toISOString(), hit: one.used.length > 0, hours: inHours(one.offered) },
  }
}

function runLines(one: LineHours, organization: string): RecordLine[] {
  return one.used.map(({ run: { bookingId, from }, minutes }) => ({
    ...recordOf(one, organization),
    ...{ id: bookingId, at: from.toISOString(), hit: true, hours: inHours(minutes) },
  }))
}

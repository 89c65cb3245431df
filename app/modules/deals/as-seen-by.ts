/** What a side says of a completed deal is its own until the other has spoken too, and some of it for good. */
import type { DealView, RecordView, StatementView } from './deal-view.ts'
import { type DealSide, dealSides } from './party.ts'

/** The parts of a deal that hold what somebody said of it, as a side or a member may read them. */
export function asSeenBy(
  deal: DealView,
  party: DealSide | 'member',
): Pick<DealView, 'said' | 'level' | 'records'> {
  const { said, state } = deal
  const spoken = state === 'confirmed' || (party !== 'member' && said[party] !== undefined)
  const shown = dealSides.flatMap((side) => {
    const one = said[side]
    return spoken && one ? [[side, side === party ? one : openPart(one)]] : []
  })
  return {
    said: Object.fromEntries(shown),
    level: spoken ? deal.level : null,
    records: deal.records.map((record) =>
      record.who === party ? record : { ...record, data: openData(record, spoken) },
    ),
  }
}

/** Without what the form asks for to judge the platform by: no single firm's answer is shown to another. */
function openPart(statement: StatementView): StatementView {
  return { ...statement, counterfactual: null, contacted: null, useful: null, outcome: null }
}

function openData({ kind, data }: RecordView, spoken: boolean): RecordView['data'] {
  if (kind === 'follow-up') return { days: data.days }
  if (kind === 'state') return spoken ? { answer: data.answer } : {}
  return data
}

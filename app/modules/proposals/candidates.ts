import { isPast } from './deadlines.ts'
import type { Candidate } from './evaluation-view.ts'
import { type ProposalContent, totalFen } from './proposal.ts'
import { costOverYearsFen } from './total-cost.ts'

type Row = {
  id: string
  version: number
  submittedAt: Date | null
  organization: { name: string }
  versions: { content: unknown }[]
}

/** A, B … Z, AA: by the order of the proposals' random ids. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

/** Submitted proposals as the panel compares them; whose they are stays out while names are hidden. */
export function candidatesOf(
  rows: readonly Row[],
  { years, namesHidden, now }: { years: number; namesHidden: boolean; now: Date },
): Candidate[] {
  return rows.flatMap((row, index) => {
    const content = row.versions[0]?.content as ProposalContent | undefined
    if (!content) return []
    return [
      {
        id: row.id,
        letter: letterOf(index),
        name: namesHidden ? null : row.organization.name,
        version: row.version,
        submittedAt: row.submittedAt?.toISOString() ?? '',
        summary: content.summary,
        startOn: content.startOn,
        finishOn: content.finishOn,
        validUntil: content.validUntil,
        milestones: content.milestones.length,
        team: content.team.length,
        totalFen: totalFen(content),
        costFen: costOverYearsFen(content, years),
        expired: isPast(content.validUntil, now),
      },
    ]
  })
}

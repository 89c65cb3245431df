import type { ProposalContent } from './proposal.ts'

/** Whether two states of a proposal say the same; who is in the team is settled when it is submitted. */
export function sameContent(one: ProposalContent, other: ProposalContent): boolean {
  return canonical({ ...one, team: [] }) === canonical({ ...other, team: [] })
}

/** JSON with sorted keys: the database does not keep the order of a JSON object's keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

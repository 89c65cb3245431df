import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { ProposalContent } from './proposal.ts'

/** Whether two states of a proposal say the same; the database keeps neither the order of keys nor that of the team. */
export function sameContent(one: ProposalContent, other: ProposalContent): boolean {
  return canonicalJson(inOrder(one)) === canonicalJson(inOrder(other))
}

function inOrder({ team, ...content }: ProposalContent) {
  return { ...content, team: [...team].sort((a, b) => (a.organizationId < b.organizationId ? -1 : 1)) }
}

import type { z } from 'zod'
import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome } from '#app/platform/outcome.ts'
import { answerTeamInvitation } from './answer-invitation.server.ts'
import { detachFile } from './attach-file.server.ts'
import { inviteIntoTeam, removeFromTeam } from './invite-team.server.ts'
import type { moveProposalSchema } from './proposal.schema.ts'
import type { proposalDone } from './proposal-life.ts'
import { submitProposal } from './submit-proposal.server.ts'
import { withdrawProposal } from './withdraw-proposal.server.ts'

type Done = (typeof proposalDone)[number]

/** Does what a button of a proposal's page says; answers what was done. */
export async function moveProposal(
  actor: Member,
  id: string,
  move: z.output<typeof moveProposalSchema>,
): Promise<Outcome<Done, string>> {
  switch (move.intent) {
    case 'submit':
      return said('submitted', await submitProposal(actor, id, move.revision))
    case 'withdraw':
      return said('withdrawn', await withdrawProposal(actor, id))
    case 'invite':
      return said('invited', await inviteIntoTeam(actor, id, move))
    case 'remove':
      return said('removed', await removeFromTeam(actor, id, move.organizationId))
    case 'consent':
      return said('consented', await answerTeamInvitation(actor, id, true))
    case 'decline':
      return said('declined', await answerTeamInvitation(actor, id, false))
    case 'detach':
      return said('detached', await detachFile(actor, id, move.attachmentId))
  }
}

function said(done: Done, outcome: Outcome<unknown, string>): Outcome<Done, string> {
  return outcome.ok ? granted(done) : outcome
}

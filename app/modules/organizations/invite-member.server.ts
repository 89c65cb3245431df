import type { Member, MembershipRole } from '#app/modules/accounts/actor.ts'
import { letterLink } from '#app/modules/accounts/letter-link.server.ts'
import { newToken } from '#app/modules/accounts/secret-token.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { isLanguage } from '#app/platform/language.ts'
import { post } from '#app/platform/mail.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { paths } from '#app/platform/paths.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { countInvitationsSince, insertInvitation, revokeInvitations } from './invitation.data.server.ts'
import { findMemberByEmail } from './membership.data.server.ts'
import { lockOrganization } from './organization.data.server.ts'

const DAY_MILLISECONDS = 86_400_000
/** Days for which the letter's link is good. */
export const INVITATION_LIFE_DAYS = 7
/** Invitations of one organization a day: letters go to people who have not asked for them. */
const INVITATIONS_PER_DAY = 50
/** Anybody may found organizations without end: what one person sends and one address gets is counted over all of them. */
const sentBy = sharedRateLimit('invitations-by', 100, DAY_MILLISECONDS / 1000)
const sentTo = sharedRateLimit('invitations-to', 5, DAY_MILLISECONDS / 1000)

/** Posts a letter with a link to join; an earlier invitation to the same address is worth nothing from now on. */
export async function inviteMember(
  actor: Member,
  { email, role }: { email: string; role: MembershipRole },
  now = new Date(),
): Promise<Outcome<{ id: string }, 'already-member' | 'too-many-invitations' | 'invited-often'>> {
  const { id: organizationId, name } = actor.organization
  if (!(await sentBy.take(actor.userId))) return refused('too-many-invitations')
  if (!(await sentTo.take(email))) return refused('invited-often')
  return transaction(async (tx) => {
    await lockOrganization(tx, organizationId)
    if (await findMemberByEmail(tx, organizationId, email)) return refused('already-member')
    const yesterday = new Date(now.getTime() - DAY_MILLISECONDS)
    if ((await countInvitationsSince(tx, organizationId, yesterday)) >= INVITATIONS_PER_DAY) {
      return refused('too-many-invitations')
    }
    await revokeInvitations(tx, organizationId, { email }, now)
    const { token, tokenHash } = newToken()
    const invitation = await insertInvitation(tx, {
      organizationId,
      email,
      role,
      tokenHash,
      invitedById: actor.userId,
      expiresAt: new Date(now.getTime() + INVITATION_LIFE_DAYS * DAY_MILLISECONDS),
    })
    await appendEvent(tx, {
      type: 'organization.member-invited',
      subjectId: invitation.id,
      organizationId,
      actorId: actor.userId,
      data: { role },
    })
    const t = translator(isLanguage(actor.locale) ? actor.locale : 'zh-CN')
    const words = {
      inviter: actor.name,
      organization: name,
      role: t(`organizations:role.${role}.name`),
      days: INVITATION_LIFE_DAYS,
      link: letterLink(paths.invitation(token)),
    }
    await post(tx, {
      to: email,
      subject: t('organizations:invitationLetter.subject', words),
      text: t('organizations:invitationLetter.text', words),
    })
    return granted(invitation)
  })
}

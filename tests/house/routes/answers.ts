/** Who asks, what may be answered, and what the tables of routes share. */
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import type { World } from '../world.ts'

export const askers = ['anonymous', 'stranger', 'provider', 'official', 'viewer'] as const
export type Asker = (typeof askers)[number]

/**
 * - own: answers without a fault, with nothing that is another's
 * - sign-in: sends to sign in
 * - organization: sends to found an organization first
 * - hidden: 404, as though it were not there
 * - forbidden: 403
 */
export type Answer = 'own' | 'sign-in' | 'organization' | 'hidden' | 'forbidden'
export type Answers = Record<Asker, Answer>
export type Form = Record<string, string>

export type Row = {
  params?: (world: World) => Record<string, string>
  search?: (world: World) => string
  /** Of the loader; a viewer of the organization asked for may read it. */
  read?: Answers
  /** Of the action, for each of these forms. */
  write?: { answers: Answers; forms: ((world: World) => Form)[] }
}

export const everybody = (answer: Answer): Answers => ({
  anonymous: answer,
  stranger: answer,
  provider: answer,
  official: answer,
  viewer: answer,
})
export const open = everybody('own')
export const hidden = everybody('hidden')
export const signedIn: Answers = { ...open, anonymous: 'sign-in' }
export const member: Answers = { ...signedIn, official: 'organization' }
export const editor: Answers = { ...member, viewer: 'forbidden' }
export const another: Answers = { ...member, stranger: 'hidden', provider: 'hidden' }
export const anothersToWrite: Answers = { ...another, viewer: 'forbidden' }
export const anotherPersons: Answers = { ...hidden, anonymous: 'sign-in' }
export const official: Answers = {
  anonymous: 'sign-in',
  stranger: 'forbidden',
  provider: 'forbidden',
  official: 'own',
  viewer: 'forbidden',
}
/** An official's own office keeps them out of what is recorded about it. */
export const auditor: Answers = { ...official, official: 'forbidden' }

// No official holds the power of those who run the platform; operators are tried in app/modules/accounts/powers.db.test.ts.
export const operator: Answers = { ...official, official: 'forbidden' }

/** Names that a form has no business to hold: whose it is and what its sender may do are not the sender's to say. */
export const smuggled = ({ victim }: World): Form => ({
  organizationId: victim.organizationId,
  'organization.id': victim.organizationId,
  authorId: victim.userId,
  userId: victim.userId,
  ownerId: victim.userId,
  platformRole: 'official',
  role: 'owner',
  verification: 'verified',
  status: 'published',
  demo: 'true',
  '__proto__.organizationId': victim.organizationId,
})

export const offeringOf = (world: World): Form => ({
  ...smuggled(world),
  id: world.victim.draftOfferingId,
  version: '1',
  title: '塞进来的服务标题',
  leafCodes: 'D1.mes',
  intent: 'publish',
})
export const organizationOf = (world: World): Form => ({
  ...smuggled(world),
  id: world.victim.organizationId,
  version: '1',
  name: '改了名字的企业',
  creditCode: creditCodeWithCheckDigit(
    `91500000${Math.random()
      .toString(36)
      .slice(2, 11)
      .toUpperCase()
      .replaceAll(/[IOSVZ]/g, '0')
      .padEnd(9, '0')}`,
  ),
  kinds: 'provider',
})
export const need = ({ victim }: World) => ({ id: victim.draftNeedId })
export const publishedNeed = ({ victim }: World) => ({ id: victim.publishedNeedId })
export const ownProposal = ({ victim }: World) => ({ id: victim.proposalId })
export const talk = ({ victim }: World) => ({ id: victim.publishedNeedId, sendingId: victim.sendingId })
export const ruleDraft = ({ rules }: World) => ({ id: rules.draftId })
export const offering = ({ victim }: World) => ({ id: victim.draftOfferingId })
export const deal = ({ victim }: World) => ({ id: victim.dealId })
/** A row of a page below a deal of the victim. */
export const belowDeal = (forms: ((world: World) => Form)[], more: Record<string, string> = {}): Row => ({
  params: (world) => ({ ...deal(world), ...more }),
  read: another,
  write: { answers: anothersToWrite, forms },
})

export const line = ({ victim }: World) => ({ id: victim.lineId })
export const booking = ({ victim }: World) => ({ id: victim.bookingId })
export const lineOf = (world: World): Form => ({
  ...smuggled(world),
  revision: '1',
  name: '塞进来的中试线',
  'hours[0].from': '08:00',
  'hours[0].until': '18:00',
  horizonDays: '90',
  noticeHours: '0',
  minBlockMinutes: '1',
  maxBlockMinutes: '9',
  cancelHours: '1',
  holdHours: '1',
  quotaPerFirm: '9',
  orderMode: 'instant',
  'rates.standard.perHour': '0',
})

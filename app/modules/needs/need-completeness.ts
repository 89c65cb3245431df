/** What a need lacks before it can be published, and what would make its matches better. */
import type { NeedSnapshot } from './need.snapshot.ts'
import type { NeedStep } from './need-steps.ts'
import { clausesOf } from './reading/clauses.ts'
import { readAmount } from './reading/read-amount.ts'

export type Lack = {
  /** Last part of the i18n key needs:lack.* */
  code: string
  step: NeedStep
  /** The id of the control to go to. */
  field: string
}

export const TITLE_LENGTH_MIN = 4
export const DESCRIPTION_LENGTH_MIN = 10

type Check = Lack & { holds: (need: NeedSnapshot, today: string) => boolean }

const isFinance = (need: NeedSnapshot) => need.domainCode === 'F1'
const after = (first: string | null, second: string | null) =>
  first !== null && second !== null && first > second

const blocking: readonly Check[] = [
  {
    code: 'title',
    step: 'what',
    field: 'title',
    holds: (need) => need.title.trim().length < TITLE_LENGTH_MIN,
  },
  { code: 'domain', step: 'what', field: 'domainCode', holds: (need) => !need.domainCode },
  {
    code: 'description',
    step: 'what',
    field: 'background',
    holds: (need) => (need.background + need.outcomeWanted).trim().length < DESCRIPTION_LENGTH_MIN,
  },
  {
    code: 'amount',
    step: 'details',
    field: 'ext.amountWanYuan',
    holds: (need) => isFinance(need) && need.extension.amountWanYuan === undefined,
  },
  {
    code: 'budget',
    step: 'conditions',
    field: 'budgetMax',
    holds: (need) => !isFinance(need) && need.budgetMaxFen === null && !need.whyBudgetBlank,
  },
  {
    code: 'finishByPassed',
    step: 'conditions',
    field: 'finishBy',
    holds: (need, today) => after(today, need.finishBy),
  },
  {
    code: 'quoteDeadlinePassed',
    step: 'conditions',
    field: 'quoteDeadline',
    holds: (need, today) => after(today, need.quoteDeadline),
  },
  {
    code: 'startAfterFinish',
    step: 'conditions',
    field: 'startOn',
    holds: (need) => after(need.startOn, need.finishBy),
  },
  {
    code: 'quoteAfterFinish',
    step: 'conditions',
    field: 'quoteDeadline',
    holds: (need) => after(need.quoteDeadline, need.finishBy),
  },
]

const advisory: readonly Check[] = [
  { code: 'leaf', step: 'what', field: 'leafCodes', holds: (need) => need.leafCodes.length === 0 },
  {
    code: 'details',
    step: 'details',
    field: 'details',
    holds: (need) => Object.keys(need.extension).length === 0,
  },
  { code: 'region', step: 'conditions', field: 'regionCode', holds: (need) => !need.regionCode },
  { code: 'industry', step: 'conditions', field: 'industryCode', holds: (need) => !need.industryCode },
  { code: 'finishBy', step: 'conditions', field: 'finishBy', holds: (need) => !need.finishBy },
  { code: 'remote', step: 'conditions', field: 'remoteOk', holds: (need) => need.remoteOk === null },
]

/** The text says what the settings hide. */
const disclosures: readonly Check[] = [
  {
    code: 'budgetInText',
    step: 'what',
    field: 'background',
    holds: (need) => need.budgetVisibility !== 'public' && need.visibility !== 'matched' && namesBudget(need),
  },
  {
    code: 'nameInText',
    step: 'what',
    field: 'background',
    holds: (need) => need.visibility === 'anonymous' && textOf(need).includes(need.organization.name),
  },
]

const textOf = (need: NeedSnapshot) => [need.title, need.background, need.outcomeWanted].join('\n')

function namesBudget(need: NeedSnapshot): boolean {
  const named = readAmount(clausesOf(textOf(need)))
  const budgets = [need.budgetMinFen, need.budgetMaxFen].filter((fen) => fen !== null)
  return named !== null && budgets.some((fen) => fen === named.minFen || fen === named.maxFen)
}

const lacking = (checks: readonly Check[], need: NeedSnapshot, today: string): Lack[] =>
  checks.filter((check) => check.holds(need, today)).map(({ code, step, field }) => ({ code, step, field }))

/** What must be put right before publishing; empty when nothing. Days are compared as whole days of Asia/Shanghai. */
export function lacksToPublish(need: NeedSnapshot, today: string): Lack[] {
  return lacking(blocking, need, today)
}

/** What may stay blank, at the price of "unknown" in the matches. */
export function lacksForMatching(need: NeedSnapshot, today: string): Lack[] {
  return lacking(advisory, need, today)
}

/** Where the text gives away what its writer chose to hide: the budget, or the name of an anonymous firm. */
export function disclosuresIn(need: NeedSnapshot, today: string): Lack[] {
  return lacking(disclosures, need, today)
}

import { type AnswerDifference, differencesOf } from '#app/modules/needs/answer-differences.ts'
import { type DomainCode, isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import type { ProposalContent } from './proposal.ts'
import { proposalAnswers } from './proposal-answers.ts'
import { proposalFormValues } from './proposal-form-values.ts'
import type { ProposalView } from './proposal-view.ts'

/** The domain whose fields a proposal answers: the need's. */
export function domainOf({ domainCode }: Pick<ProposalView, 'domainCode'>): DomainCode | null {
  return domainCode && isDomainCode(domainCode) ? domainCode : null
}

export function proposalFormView(proposal: ProposalView, now = new Date()) {
  const domain = domainOf(proposal)
  return {
    id: proposal.id,
    title: proposal.needTitle,
    revision: proposal.revision,
    domain,
    // What the need asks about, and what was filled in: a domain has many more fields than one need touches.
    fields: domain
      ? extensionFields(domain, 'offering').filter(
          ({ key }) => proposal.asked.includes(key) || proposal.content.extension[key] !== undefined,
        )
      : [],
    start: proposalFormValues(proposal.content),
    today: dayOf(now),
    namesHidden: proposal.plan.namesHidden,
  }
}

/** What another tab has saved meanwhile, beside what this form says. */
export function conflictWith(
  { content, domainCode }: ProposalView,
  mine: ProposalContent,
  language: Language,
): AnswerDifference[] {
  const words = { t: translator(language), language }
  return differencesOf(proposalAnswers(mine, domainCode, words), proposalAnswers(content, domainCode, words))
}

import type { TFunction } from 'i18next'
import { totalFen } from '#app/modules/proposals/proposal.ts'
import { formatDay } from '#app/platform/dates.ts'
import { formatFen } from '#app/platform/money.ts'
import type { Terms, TermsField, TermsMilestone } from '../terms.ts'

type Say = { t: TFunction; language: string }

export function lineWords(line: Terms['lines'][number], { t, language }: Say): string {
  const sum = formatFen(line.amountFen, language)
  return line.recurrence === 'yearly'
    ? t('deals:terms.yearly', { text: line.text, sum, years: line.years })
    : t('deals:terms.once', { text: line.text, sum })
}

export function milestoneWords(one: TermsMilestone, { t, language }: Say): string {
  const due = one.dueOn ? formatDay(one.dueOn, language) : t('deals:terms.noDay')
  const words = t('deals:terms.milestoneLine', {
    title: one.title,
    due,
    sum: formatFen(one.amountFen, language),
  })
  return [
    words,
    one.deliverable && t('deals:terms.deliverableLine', { text: one.deliverable }),
    ...one.acceptanceTests.map((test) => t('deals:terms.testLine', { test })),
    one.role && t('deals:terms.roleLine', { role: one.role }),
  ]
    .filter(Boolean)
    .join('\n')
}

/** One field of the terms as text, the same for reading and for comparing; '' where it is blank. */
export function fieldWords(field: TermsField, terms: Terms, say: Say): string {
  const { t, language } = say
  switch (field) {
    case 'lines':
      return terms.lines.length === 0
        ? ''
        : [
            ...terms.lines.map((line) => lineWords(line, say)),
            t('deals:terms.total', { sum: formatFen(totalFen(terms), language) }),
          ].join('\n')
    case 'milestones':
      return terms.milestones.map((one, index) => `${index + 1}. ${milestoneWords(one, say)}`).join('\n')
    case 'startOn':
    case 'finishOn':
    case 'validUntil': {
      const day = terms[field]
      return day ? formatDay(day, language) : ''
    }
    case 'acceptDays':
      return t('deals:terms.days', { count: terms.acceptDays })
    default:
      return terms[field]
  }
}

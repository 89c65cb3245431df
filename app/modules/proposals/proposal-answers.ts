/** What a proposal says, in words: for its page, and to compare what two tabs have saved. */
import type { TFunction } from 'i18next'
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { formatDay } from '#app/platform/dates.ts'
import { formatFen } from '#app/platform/money.ts'
import type { ProposalContent, ProposalLine, ProposedMilestone } from './proposal.ts'

export type ProposalAnswer = { key: string; label: string; value: string }
type Words = { t: TFunction; language: string }

export function proposalAnswers(
  content: ProposalContent,
  domainCode: string | null,
  { t, language }: Words,
): ProposalAnswer[] {
  const day = (value: string | null) => (value ? formatDay(value, language) : '')
  const said: [string, string][] = [
    ['summary', content.summary],
    ['approach', content.approach],
    ['startOn', day(content.startOn)],
    ['finishOn', day(content.finishOn)],
    ['validUntil', day(content.validUntil)],
    ['lines', content.lines.map((line) => lineWords(line, { t, language })).join('\n')],
    ['milestones', content.milestones.map((one) => milestoneWords(one, { t, language })).join('\n')],
  ]
  return [
    ...said.map(([key, value]) => ({ key, label: t(`proposals:field.${key}`), value })),
    ...extensionFactLines(domainCode ?? '', content.extension, language).map(({ key, label, value }) => ({
      key: `ext.${key}`,
      label,
      value,
    })),
  ]
}

/** "年度运维：5 万元/年，3 年". */
function lineWords({ text, amountFen, recurrence, years }: ProposalLine, { t, language }: Words): string {
  const sum = formatFen(amountFen, language)
  return recurrence === 'once'
    ? t('proposals:line.once', { text, sum })
    : t('proposals:line.yearly', { text, sum, years })
}

function milestoneWords(
  { title, deliverable, acceptanceTests, dueOn, amountFen }: ProposedMilestone,
  { t, language }: Words,
) {
  return [
    title,
    deliverable,
    ...acceptanceTests,
    dueOn && formatDay(dueOn, language),
    amountFen > 0 && formatFen(amountFen, language),
  ]
    .filter(Boolean)
    .join(t('proposals:comma'))
}

import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { ProposalContent } from './proposal.ts'

/** The form as it starts, in the words of its controls. */
export type ProposalFormValues = Record<string, unknown>

const wan = (fen: number) => (fen === 0 ? '' : String(fen / FEN_PER_WAN_YUAN))

export function proposalFormValues(content: ProposalContent): ProposalFormValues {
  return {
    summary: content.summary,
    approach: content.approach,
    startOn: content.startOn ?? '',
    finishOn: content.finishOn ?? '',
    validUntil: content.validUntil ?? '',
    lines: content.lines.map(({ text, amountFen, recurrence, years }) => ({
      text,
      amountFen: wan(amountFen),
      recurrence,
      years: String(years),
    })),
    milestones: content.milestones.map(({ title, deliverable, acceptanceTests, dueOn, amountFen }) => ({
      title,
      deliverable,
      acceptanceTests: acceptanceTests.join('\n'),
      dueOn: dueOn ?? '',
      amountFen: wan(amountFen),
    })),
    ext: content.extension,
  }
}

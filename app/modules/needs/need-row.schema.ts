import { z } from 'zod'
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { conditionsSchema, detailsSchema, termsSchema, whatSchema } from './need.schema.ts'
import { DESCRIPTION_LENGTH_MIN, TITLE_LENGTH_MIN } from './need-completeness.ts'

/** A whole need in one row of a sheet: the four steps of the wizard at once, without what only the wizard asks. */
export function needRowSchema(domain: DomainCode) {
  return z
    .preprocess(
      (row) => ({
        kind: 'sourcing',
        visibility: 'matched',
        budgetVisibility: 'matched',
        ...(row as object),
        revision: '1',
      }),
      z.object({
        ...whatSchema.shape,
        ...detailsSchema(domain).shape,
        ...conditionsSchema.shape,
        ...termsSchema.shape,
      }),
    )
    .superRefine((form, context) => {
      const wrong = (field: string, code: string) =>
        context.addIssue({ code: 'custom', path: [field], message: code })
      if (form.title.length < TITLE_LENGTH_MIN) wrong('title', 'imports:problem.short')
      if ((form.background + form.outcomeWanted).length < DESCRIPTION_LENGTH_MIN)
        wrong('background', 'imports:problem.short')
      if (form.budgetMin !== undefined && form.budgetMax !== undefined && form.budgetMin > form.budgetMax)
        wrong('budgetMax', 'needs:error.budgetReversed')
      if (form.startOn && form.finishBy && form.startOn > form.finishBy)
        wrong('finishBy', 'needs:error.finishBeforeStart')
      if (form.quoteDeadline && form.finishBy && form.quoteDeadline > form.finishBy)
        wrong('quoteDeadline', 'needs:error.quoteAfterFinish')
    })
}

export type NeedForm = z.output<ReturnType<typeof needRowSchema>>

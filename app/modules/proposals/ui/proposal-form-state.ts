import type { SubmissionResult } from '@conform-to/react'
import { formState } from '#app/modules/accounts/form-state.ts'
import type { ProposalFormValues } from '../proposal-form-values.ts'

export type Result = SubmissionResult<string[]> | undefined

/** What the form shows: typed values where it came back, else those it starts with. */
export type ProposalFormState = {
  errors: Record<string, string | undefined>
  summary: { field?: string; message: string }[]
  /** The text of a control by its name, also 'lines[0].text'. */
  text(name: string): string
  /** The raw values of the domain's own fields. */
  extension: Record<string, unknown>
}

export function proposalFormState(
  result: Result,
  start: ProposalFormValues,
  t: (key: string) => string,
): ProposalFormState {
  const { errors, summary } = formState(result, t)
  const values: unknown = result?.initialValue ?? start
  const at = (name: string) =>
    name
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), values)
  const extension = at('ext')
  return {
    errors,
    summary,
    extension: isRecord(extension) ? extension : {},
    text(name) {
      const value = at(name)
      return typeof value === 'string' ? value : ''
    },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

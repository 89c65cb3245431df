import type { SubmissionResult } from '@conform-to/react'
import { formState } from '#app/modules/accounts/form-state.ts'
import type { OfferingFormValues } from '../offering-form-values.ts'

/** What the offering's form shows: typed values where it came back, else those it starts with. */
export type OfferingFormState = {
  errors: Record<string, string | undefined>
  summary: { field?: string; message: string }[]
  /** The text of a control by its name, also 'cases[0].client'. */
  text(name: string): string
  list(name: string): string[]
  /** The raw values of the domain's own fields. */
  extension: Record<string, unknown>
}

export function offeringFormState(
  result: SubmissionResult<string[]> | undefined,
  start: OfferingFormValues,
  t: (key: string) => string,
): OfferingFormState {
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
    list(name) {
      return [at(name)].flat().filter((one): one is string => typeof one === 'string' && one !== '')
    },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

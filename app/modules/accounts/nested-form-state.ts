import type { SubmissionResult } from '@conform-to/react'
import { formState } from './form-state.ts'

/** What a form with rows and parts shows: typed values where it came back, else those it starts with. */
export type NestedFormState = {
  errors: Record<string, string | undefined>
  summary: { field?: string; message: string }[]
  /** The text of a control by its name, also 'cases[0].client'. */
  text(name: string): string
  list(name: string): string[]
  /** The raw values of a part by its name. */
  part(name: string): Record<string, unknown>
  /** The same of the domain's own fields. */
  extension: Record<string, unknown>
}

/** @param start values by control name, those of rows and parts within each other */
export function nestedFormState(
  result: SubmissionResult<string[]> | undefined,
  start: Record<string, unknown>,
  t: (key: string) => string,
): NestedFormState {
  const { errors, summary } = formState(result, t)
  const values: unknown = result?.initialValue ?? start
  const at = (name: string) =>
    name
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), values)
  const part = (name: string) => {
    const value = at(name)
    return isRecord(value) ? value : {}
  }
  return {
    errors,
    summary,
    part,
    extension: part('ext'),
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

import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import { badRequest } from './http.server.ts'

type Reply = ReturnType<typeof data<{ result: SubmissionResult<string[]> }>>

export type ReadForm<Value> =
  | { ok: true; value: Value; form: FormData; refuse(messageKey: string, field?: string): Reply }
  | { ok: false; form: FormData; reply: Reply }

/**
 * Reads a posted form through its schema. Messages of the schema are i18n keys. What is wrong goes back with
 * 422 and the values as typed; `refuse` does the same for a use case that said no.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ReadForm<z.output<Schema>>> {
  const form = await formOf(request)
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') {
    return { ok: false, form, reply: data({ result: submission.reply() }, { status: 422 }) }
  }
  return {
    ok: true,
    value: submission.value as z.output<Schema>,
    form,
    refuse: (messageKey, field) =>
      data(
        {
          result: submission.reply(
            field ? { fieldErrors: { [field]: [messageKey] } } : { formErrors: [messageKey] },
          ),
        },
        { status: 422 },
      ),
  }
}

/** Fields of a form at most; the largest of the site has a quarter of it. What reads them grows with their square. */
export const FIELDS_LIMIT = 1_000
/** `cases[3].client`: a name of few parts with small numbers. A number makes a list of that length, a part a level of nesting. */
const NAME = /^(?!.{201})[^.[\]]*(?:\.[^.[\]]*|\[\d{0,2}\]){0,5}$/s

/** What was posted, as it came; @throws the answer 400 where it is no form, or none that any page of the site sends. */
export async function formOf(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => badRequest())
  let fields = 0
  for (const name of form.keys()) {
    fields += 1
    if (fields > FIELDS_LIMIT || !NAME.test(name)) badRequest()
  }
  return withoutNul(form)
}

/** PostgreSQL holds no NUL in a text, and no person types one. */
function withoutNul(form: FormData): FormData {
  const clean = new FormData()
  for (const [name, value] of form)
    clean.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value)
  return clean
}

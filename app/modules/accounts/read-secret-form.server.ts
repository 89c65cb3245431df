import type { z } from 'zod'
import { type ReadForm, readForm } from '#app/platform/forms.server.ts'

type Reply = Extract<ReadForm<unknown>, { ok: false }>['reply']

/** Reads a form that holds passwords: what goes back to be put right does not carry them. */
export async function readSecretForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ReadForm<z.output<Schema>>> {
  const form = await readForm(request, schema)
  if (!form.ok) return { ...form, reply: withoutSecrets(form.reply) }
  return { ...form, refuse: (message, field) => withoutSecrets(form.refuse(message, field)) }
}

function withoutSecrets(reply: Reply): Reply {
  for (const name of Object.keys(reply.data.result.initialValue ?? {})) {
    if (/password/i.test(name)) delete reply.data.result.initialValue?.[name]
  }
  return reply
}

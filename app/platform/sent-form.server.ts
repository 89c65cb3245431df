import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { seeOther, tooManyRequests } from './http.server.ts'
import { claimForm, findSentForm, keepAnswer, releaseForm } from './sent-form.data.server.ts'

/** The hidden field of the component FormKey. */
const KEY = 'formKey'
const LOOK_AGAIN_MILLISECONDS = 100
/** Longer than any form takes; the browser gives up not much later. */
const WAITING_MILLISECONDS = 20_000
const RETRY_SECONDS = 5

/**
 * Does what a form of one page view asks for once, however often it is sent: a double press without scripts, a reload of its answer, two
 * networks. The same form again is led to where the first one led; one with the same key and other words is refused. What was refused or
 * failed has had no effect and may be sent again. A form without a key, of no page of ours, is simply done.
 * @param refuse answers a form whose page view has sent something else already
 * @see docs/decisions/009-forms-sent-twice.md
 */
export async function sendOnce<Answer, Refusal>(
  sent: { userId: string; request: Request; form: FormData; refuse: () => Refusal },
  work: () => Promise<Answer>,
): Promise<Answer | Refusal | ReturnType<typeof seeOther>> {
  const key = sent.form.get(KEY)
  if (typeof key !== 'string' || key === '') return work()
  const { userId } = sent
  const id = hashOf([userId, new URL(sent.request.url).pathname.replace(/\.data$/, ''), key])
  const bodyHash = await bodyHashOf(sent.form)
  for (let waited = 0; waited < WAITING_MILLISECONDS; waited += LOOK_AGAIN_MILLISECONDS) {
    if (await claimForm({ id, userId, bodyHash })) return doIt(id, work)
    const first = await findSentForm(id)
    if (first && first.bodyHash !== bodyHash) return sent.refuse()
    if (first?.location) return seeOther(first.location)
    await pause(LOOK_AGAIN_MILLISECONDS)
  }
  return tooManyRequests(RETRY_SECONDS)
}

async function doIt<Answer>(id: string, work: () => Promise<Answer>): Promise<Answer> {
  let location: string | null = null
  try {
    const answer = await work()
    location = answer instanceof Response ? answer.headers.get('Location') : null
    return answer
  } finally {
    await (location ? keepAnswer(id, location) : releaseForm(id))
  }
}

const hashOf = (parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** Of everything but the key, files by their bytes. */
async function bodyHashOf(form: FormData): Promise<string> {
  const parts: string[] = []
  for (const [name, value] of form) {
    if (name === KEY) continue
    if (typeof value === 'string') parts.push(name, value)
    else {
      const bytes = createHash('sha256').update(new Uint8Array(await value.arrayBuffer()))
      parts.push(name, value.name, bytes.digest('hex'))
    }
  }
  return hashOf(parts)
}

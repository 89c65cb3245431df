import { parseWithZod } from '@conform-to/zod/v4'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { isDay } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { proposeDraft } from './propose-draft.server.ts'
import { publishDraft } from './publish-draft.server.ts'
import { rebaseDraft } from './rebase-draft.server.ts'
import { refuseDraft } from './refuse-draft.server.ts'
import { proposalSchema, refusalSchema, revisionSchema } from './rule-form.schema.ts'
import { SHADOW_DAYS } from './shadow-days.ts'
import { startPreview } from './start-preview.server.ts'
import { startShadowRun } from './start-shadow-run.server.ts'
import { reopenDraft, withdrawDraft } from './withdraw-draft.server.ts'

type Moved = Promise<Outcome<{ done?: string }, string>>
type Step = (actor: Actor, id: string, form: FormData) => Moved

const text = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A step that says what it did when it worked. */
const doing =
  (
    done: string,
    step: (
      actor: Actor,
      draft: { id: string; revision: number },
    ) => Promise<{ ok: true } | { ok: false; refusal: string }>,
  ): Step =>
  async (actor, id, form) => {
    const read = parseWithZod(form, { schema: revisionSchema })
    if (read.status !== 'success') return refused('stale')
    const outcome = await step(actor, { id, revision: read.value.revision })
    return outcome.ok ? granted({ done }) : refused(outcome.refusal)
  }

const steps: Record<string, Step> = {
  withdraw: doing('withdrawn', withdrawDraft),
  reopen: doing('reopened', reopenDraft),
  rebase: doing('rebased', rebaseDraft),
  async preview(actor, id, form) {
    const day = text(form, 'validFrom')
    // A proposed draft brings its own day along.
    const started = await startPreview(actor, id, isDay(day) ? day : '')
    return started.ok ? granted({}) : refused(started.refusal)
  },
  async propose(actor, id, form) {
    const read = parseWithZod(form, { schema: proposalSchema })
    if (read.status !== 'success') return refused('stale')
    const outcome = await proposeDraft(actor, {
      id,
      revision: read.value.revision,
      note: read.value.note ?? '',
    })
    return outcome.ok ? granted({ done: 'proposed' }) : refused(outcome.refusal)
  },
  async publish(actor, id, form) {
    const read = parseWithZod(form, { schema: revisionSchema })
    if (read.status !== 'success') return refused('stale')
    const asked = { id, revision: read.value.revision, previewId: text(form, 'previewId') }
    const outcome = await publishDraft(actor, asked)
    return outcome.ok ? granted({ done: 'published' }) : refused(outcome.refusal)
  },
  async refuse(actor, id, form) {
    const read = parseWithZod(form, { schema: refusalSchema })
    if (read.status !== 'success') return refused(read.error?.reason ? 'no-reason' : 'stale')
    const outcome = await refuseDraft(actor, { id, ...read.value })
    return outcome.ok ? granted({ done: 'refused' }) : refused(outcome.refusal)
  },
  async shadow(actor, id, form) {
    const days = SHADOW_DAYS.find((one) => String(one) === form.get('days'))
    if (!days) return refused('wrong-status')
    const started = await startShadowRun(actor, { draftId: id, days })
    return started.ok ? granted({}) : refused(started.refusal)
  },
}

/** Takes the step that a form of the draft's page asks for. */
export async function moveDraft(actor: Actor, id: string, form: FormData): Moved {
  const intent = text(form, 'intent')
  const step = Object.hasOwn(steps, intent) ? steps[intent] : undefined
  return step ? step(actor, id, form) : refused('wrong-status')
}

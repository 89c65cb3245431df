import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { declareTarget } from '#app/modules/steering/declare-target.server.ts'
import { enterValue } from '#app/modules/steering/enter-value.server.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { readTarget } from '#app/modules/steering/read-target.server.ts'
import { takeFiles } from '#app/modules/steering/take-files.server.ts'
import { targetSchema } from '#app/modules/steering/target.schema.ts'
import type { TargetView } from '#app/modules/steering/target-view.ts'
import { TargetPage } from '#app/modules/steering/ui/target-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

type Reply = { result: SubmissionResult<string[]>; target?: TargetView }

const DONE = ['declare', 'enter']
/** The field beside which a refusal is said. */
const FIELDS: Partial<Record<string, string>> = {
  'baseline-ahead': 'baselineOn',
  'period-open': 'period',
  'nothing-there': 'period',
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const target = (await readTarget(params.code ?? '')) ?? notFound()
  const { searchParams } = new URL(request.url)
  const done = searchParams.get('done')
  const period = searchParams.get('period')
  return {
    target,
    maySteer: maySteer(actor),
    today: dayOf(new Date()),
    done: DONE.find((one) => one === done),
    /** What somebody is about to correct. */
    correcting: target.history.find((one) => one.period === period && !one.replaced) ?? null,
    title: translator(language)(`steering:figure.${target.code}`),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  if (!maySteer(actor)) forbidden()
  const { code } = (await readTarget(params.code ?? '')) ?? notFound()
  const form = await readForm(request, targetSchema)
  if (!form.ok) return form.reply
  const { value } = form
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const files = await takeFiles(actor, value.intent === 'enter' ? form.form.getAll('files') : [])
    if (!files.ok) return form.refuse(`deals:refusal.${files.refusal}`, 'files')
    const outcome =
      value.intent === 'declare'
        ? await declareTarget(actor, code, value)
        : await enterValue(actor, code, { ...value, files: files.value })
    if (outcome.ok) return seeOther(officialPaths.target(code, { done: value.intent }))
    const reply = form.refuse(`steering:refusal.${outcome.refusal}`, FIELDS[outcome.refusal])
    if (outcome.refusal !== 'changed') return reply
    // What the colleague wrote is shown beside what was typed, and the next try is made in its knowledge.
    return data({ ...reply.data, target: (await readTarget(code)) ?? notFound() }, { status: 409 })
  })
}

export default function Target() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  return <TargetPage {...page} target={reply?.target ?? page.target} result={reply?.result} />
}

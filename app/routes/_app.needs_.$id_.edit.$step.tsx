import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { previewCoverage } from '#app/modules/matching/preview-coverage.server.ts'
import { CoverageSummary } from '#app/modules/matching/ui/coverage-panel.tsx'
import { isFormStep, stepAfter } from '#app/modules/needs/need-steps.ts'
import { ownNeed } from '#app/modules/needs/own-needs.server.ts'
import { readStepForm } from '#app/modules/needs/read-step-form.server.ts'
import { saveNeedStep } from '#app/modules/needs/save-need-step.server.ts'
import { conflictOf, stepView } from '#app/modules/needs/step-view.server.ts'
import { StepPage, type StepReply } from '#app/modules/needs/ui/step-page.tsx'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const need = (await ownNeed(actor, params.id ?? '')) ?? notFound()
  const step = isFormStep(params.step) ? params.step : notFound()
  const { language } = await readPreferences(request)
  const preview = step === 'conditions' ? await previewCoverage(need.draft, language) : null
  return { view: stepView(need, step, language), step, coverage: preview?.coverage, userId: actor.userId }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.view.title }]

/** A save in passing must not refill the form under the writer's hands. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('intent') === 'autosave' ? false : defaultShouldRevalidate

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const need = (await ownNeed(actor, params.id ?? '')) ?? notFound()
  const step = isFormStep(params.step) ? params.step : notFound()
  const form = await readStepForm(request, step, need.draft.domainCode)
  if (!form.ok) return form.reply

  const outcome = await saveNeedStep(actor, need.id, form.change)
  if (!outcome.ok) {
    if (outcome.refusal === 'gone') notFound()
    const now = (await ownNeed(actor, need.id)) ?? notFound()
    const { language } = await readPreferences(request)
    const { result } = form.refuse('needs:refusal.stale').data
    return data({ result, conflict: conflictOf(now, form.change, language) }, { status: 409 })
  }
  if (form.intent === 'autosave') {
    return { saved: { revision: outcome.value.revision, savedAt: outcome.value.savedAt.toISOString() } }
  }
  if (form.intent === 'refresh') return seeOther(needPaths.needStep(need.id, step))
  return seeOther(needPaths.needStep(need.id, form.intent === 'review' ? 'review' : stepAfter(step)))
}

/** A save in passing that cannot reach the server says so; the form stays, and it is tried again. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const inPassing = (await request.clone().formData()).get('intent') === 'autosave'
  try {
    return await serverAction()
  } catch (thrown) {
    if (!inPassing || thrown instanceof Response || isRouteErrorResponse(thrown)) throw thrown
    return { unreachable: true }
  }
}

export default function EditStep() {
  const { view, step, coverage, userId } = useLoaderData<typeof loader>()
  const { result, conflict } = (useActionData<typeof action>() ?? {}) as StepReply
  return (
    <StepPage
      view={view}
      step={step}
      userId={userId}
      result={result}
      conflict={conflict}
      beside={coverage && <CoverageSummary coverage={coverage} />}
    />
  )
}

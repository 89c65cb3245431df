import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { findNeedTitle } from '#app/modules/matching/find-need-title.server.ts'
import { mayEdit } from '#app/modules/needs/need.ts'
import { readProgress } from '#app/modules/routing/read-progress.server.ts'
import { steerSchema } from '#app/modules/routing/routing.schema.ts'
import { steerWaves } from '#app/modules/routing/steer-waves.server.ts'
import { ProgressPage } from '#app/modules/routing/ui/progress-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const DONE = ['stopped', 'continued', 'wanted', 'sent'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const needId = params.id ?? notFound()
  const title = (await findNeedTitle(actor, needId)) ?? notFound()
  const { searchParams } = new URL(request.url)
  return {
    needId,
    title,
    progress: await readProgress(actor, needId),
    now: new Date().toISOString(),
    mayEdit: mayEdit(actor.organization.role),
    done: DONE.find((one) => one === searchParams.get('done')),
    sent: Number(searchParams.get('sent')) || 0,
    pageTitle: translator(language)('routing:progress.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? notFound()
  if (!(await findNeedTitle(actor, needId))) notFound()
  const form = await readForm(request, steerSchema)
  if (!form.ok) return form.reply
  const outcome = await steerWaves(actor, needId, form.value)
  return outcome.ok
    ? seeOther(needPaths.needProgress(needId, outcome.value))
    : form.refuse(`routing:refusal.${outcome.refusal}`)
}

export default function Progress() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>()
  return <ProgressPage {...page} result={useActionData<typeof action>()?.result} />
}

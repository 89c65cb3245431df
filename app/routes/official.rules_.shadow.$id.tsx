import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial, requireRuleKeeper } from '#app/modules/accounts/guards.server.ts'
import { endShadowRun } from '#app/modules/rulebook/end-shadow-run.server.ts'
import { readShadowRun } from '#app/modules/rulebook/read-shadow-run.server.ts'
import { ShadowPage } from '#app/modules/rulebook/ui/shadow-page.tsx'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const run = (await readShadowRun(actor, params.id ?? '', pageNumber(new URL(request.url)))) ?? notFound()
  const title = translator(language)('rulebook:shadow.pageTitle', { title: run.draft.title })
  return { run, title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRuleKeeper(request)
  const id = params.id ?? ''
  const ended = await endShadowRun(actor, id)
  // One that has ended meanwhile is what was asked for.
  if (!ended.ok && ended.refusal === 'gone') return data({ refusal: ended.refusal }, { status: 404 })
  if (!ended.ok && ended.refusal === 'other-office') return data({ refusal: ended.refusal }, { status: 409 })
  return seeOther(officialPaths.shadowRun(id))
}

export default function ShadowRun() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ShadowPage {...page} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { listChallenges } from '#app/modules/steering/read-challenges.server.ts'
import { ChallengesPage } from '#app/modules/steering/ui/challenges-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const page = pageNumber(url)
  const open = url.searchParams.get('state') !== 'over'
  const title = translator(language)('steering:challenges.title')
  const mayPublish = actor !== null && maySteer(actor)
  return { open, title, mayPublish, ...(await listChallenges(open, page)) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Challenges() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ChallengesPage {...page} />
}

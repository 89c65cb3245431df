import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { endAlerts } from '#app/modules/bookmarks/end-alerts.server.ts'
import { UnsubscribePage } from '#app/modules/bookmarks/ui/unsubscribe-page.tsx'
import { readerOfToken } from '#app/modules/bookmarks/unsubscribe-token.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** Changes nothing: programs that look through letters open every link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const known = await readerOfToken(params.token ?? '')
  return { title: translator(language)('bookmarks:unsubscribe.title'), known: known !== null }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  // The token stays on this site.
  { name: 'referrer', content: 'same-origin' },
  { name: 'robots', content: 'noindex' },
]

/** Answered at once, without sending anybody elsewhere: mail programs that post here follow no redirect. */
export async function action({ request, params }: ActionFunctionArgs) {
  await anyone(request)
  return { ended: await endAlerts(params.token ?? '') }
}

export default function Unsubscribe() {
  const { known } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <UnsubscribePage state={sent?.ended ? 'done' : known ? 'asked' : 'unknown'} />
}

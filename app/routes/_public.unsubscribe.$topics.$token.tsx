import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { muteTopics, readerOfMuteLink, topicsOf } from '#app/modules/notifications/mute-topics.server.ts'
import { MutePage } from '#app/modules/notifications/ui/mute-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** Changes nothing: programs that look through letters open every link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const { topics = '', token = '' } = params
  return {
    title: translator(language)('notifications:mute.title'),
    topics: topicsOf(topics) ?? [],
    known: (await readerOfMuteLink(topics, token)) !== null,
  }
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
  return { muted: await muteTopics(params.topics ?? '', params.token ?? '') }
}

export default function Mute() {
  const { known, topics } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <MutePage topics={topics} state={sent?.muted ? 'done' : known ? 'asked' : 'unknown'} />
}

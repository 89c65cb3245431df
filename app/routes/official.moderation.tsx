import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireVerifier } from '#app/modules/accounts/guards.server.ts'
import { listQueue } from '#app/modules/moderation/list-queue.server.ts'
import { queueSchema } from '#app/modules/moderation/moderation.schema.ts'
import { QueuePage } from '#app/modules/moderation/ui/queue-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireVerifier(request)
  const filter = queueSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { language } = await readPreferences(request)
  const title = translator(language)('moderation:queue.title')
  return { title, filter, regionScope: actor.regionScope, ...(await listQueue(actor, filter)) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ModerationQueue() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <QueuePage {...page} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readOwnLines } from '#app/modules/bookings/read-line.server.ts'
import { LinesPage } from '#app/modules/bookings/ui/lines-page.tsx'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('bookings:lines.title'),
    lines: actor.organization.isProvider ? await readOwnLines(actor) : null,
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Lines() {
  const { lines, title: _, ...page } = useLoaderData<typeof loader>()
  return lines ? <LinesPage lines={lines} {...page} /> : <NotAProvider />
}

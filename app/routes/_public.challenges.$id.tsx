import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Member } from '#app/modules/accounts/actor.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readChallenge, readOwnEntry } from '#app/modules/steering/read-challenges.server.ts'
import { ChallengePage } from '#app/modules/steering/ui/challenge-page.tsx'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const challenge = (await readChallenge(params.id ?? '')) ?? notFound()
  const entered = Boolean(actor?.organization && (await readOwnEntry(actor as Member, challenge.id)))
  const done = new URL(request.url).searchParams.get('done')
  return {
    ...{ challenge, entered },
    judges: actor !== null && actor.platformRole !== 'member',
    done: done === 'entered' && entered ? done : undefined,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.challenge.title }]

export default function Challenge() {
  return <ChallengePage {...useLoaderData<typeof loader>()} />
}

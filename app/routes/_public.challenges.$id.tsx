import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Actor, type Member, roleIncludes } from '#app/modules/accounts/actor.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { maySteer } from '#app/modules/steering/may-steer.ts'
import { readChallenge, readOwnEntry } from '#app/modules/steering/read-challenges.server.ts'
import { ChallengePage, type ChallengeRole } from '#app/modules/steering/ui/challenge-page.tsx'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const challenge = (await readChallenge(params.id ?? '')) ?? notFound()
  const entered = Boolean(actor?.organization && (await readOwnEntry(actor as Member, challenge.id)))
  const done = new URL(request.url).searchParams.get('done')
  return {
    ...{ challenge, entered, role: roleOf(actor) },
    done: done === 'entered' && entered ? done : undefined,
  }
}

/** Who may only look at what their organization does enters nothing, and neither do offices. */
function roleOf(actor: Actor | null): ChallengeRole {
  if (!actor) return 'entrant'
  if (maySteer(actor)) return 'judge'
  const reads = actor.organization
    ? !roleIncludes(actor.organization.role, 'editor')
    : actor.platformRole !== 'member'
  return reads ? 'reader' : 'entrant'
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.challenge.title }]

export default function Challenge() {
  return <ChallengePage {...useLoaderData<typeof loader>()} />
}

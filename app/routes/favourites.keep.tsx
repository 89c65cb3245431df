import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { anyone, requireActor } from '#app/modules/accounts/guards.server.ts'
import { pageLeft } from '#app/modules/accounts/page-left.ts'
import { dropFavourite } from '#app/modules/bookmarks/drop-favourite.server.ts'
import { keepSchema } from '#app/modules/bookmarks/favourite.schema.ts'
import { keepFavourite } from '#app/modules/bookmarks/keep-favourite.server.ts'
import type { KeepReply } from '#app/modules/bookmarks/keep-reply.ts'
import { clearWanted, readWanted, writeWanted } from '#app/modules/bookmarks/wanted-cookie.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { badRequest, notFound, safePath, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

/** Keeps what a guest wanted to keep before signing in, and goes back to the page it was on. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const wanted = await readWanted(request)
  if (wanted) await keepFavourite(actor, wanted)
  const page = safePath(new URL(request.url).searchParams.get('page'), paths.favourites())
  return seeOther(page, { 'Set-Cookie': await clearWanted() })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await anyone(request)
  const form = await readForm(request, keepSchema)
  if (!form.ok) badRequest()
  const { press, redirectTo } = form.value
  const { keep, item } = press
  const page = safePath(pageLeft(request, redirectTo), paths.favourites())
  if (!actor) {
    const headers = keep === 'on' ? { 'Set-Cookie': await writeWanted(item) } : undefined
    return seeOther(paths.signIn(paths.resumeFavourite(page)), headers)
  }
  const scripted = redirectTo === undefined
  const answer = (reply: KeepReply, path = page) => (scripted ? data(reply) : seeOther(path))
  if (keep === 'off') {
    await dropFavourite(actor, item)
    return answer({ kept: false })
  }
  const outcome = await keepFavourite(actor, item)
  if (outcome.ok) return answer({ kept: true })
  if (outcome.refusal === 'gone') notFound()
  return answer({ kept: false, problem: outcome.refusal }, paths.favourites({ done: 'full' }))
}

/** In the browser a failure is the star's own to tell of, not the whole page's. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const form = await request.clone().formData()
  try {
    return await serverAction<KeepReply>()
  } catch (error) {
    // Being sent elsewhere is no failure.
    if (error instanceof Response) throw error
    return { kept: String(form.get('press')).startsWith('off'), problem: 'failed' } satisfies KeepReply
  }
}

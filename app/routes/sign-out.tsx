import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { signOutSchema } from '#app/modules/accounts/account.schema.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { endSession } from '#app/modules/accounts/session.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { safePath, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

/** Following a link signs nobody out: only the posted form does. */
export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  return seeOther(paths.home())
}

export async function action({ request }: ActionFunctionArgs) {
  await anyone(request)
  const form = await readForm(request, signOutSchema)
  const wanted = form.ok ? safePath(form.value.redirectTo, '') : ''
  return seeOther(paths.signIn(wanted || undefined), await endSession(request))
}

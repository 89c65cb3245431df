import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { demoSignInSchema } from '#app/modules/accounts/account.schema.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { signInDemo } from '#app/modules/accounts/sign-in-demo.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, safePath, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  return seeOther(paths.signIn())
}

export async function action({ request }: ActionFunctionArgs) {
  await anyone(request)
  const form = await readForm(request, demoSignInSchema)
  if (!form.ok) notFound()

  const headers = await signInDemo(request, form.value.which)
  if (!headers) notFound()
  const home = form.value.which === 'official' ? paths.traces() : paths.workbench()
  return seeOther(safePath(form.value.redirectTo, home), headers)
}

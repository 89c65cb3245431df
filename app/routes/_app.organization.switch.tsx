import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { switchSchema } from '#app/modules/organizations/organization.schema.ts'
import { switchOrganization } from '#app/modules/organizations/switch-organization.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, safePath, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request)
  return seeOther(paths.organization())
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, switchSchema)
  if (!form.ok || !(await switchOrganization(actor, form.value.organizationId))) notFound()
  return seeOther(safePath(form.value.redirectTo, paths.organization({ done: 'switched' })))
}

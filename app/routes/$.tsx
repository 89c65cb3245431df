import type { LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { notFound } from '#app/platform/http.server.ts'

/** Whatever no other route serves: the page of the missing in the reader's language and theme, which the root knows. */
export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  notFound()
}

export default function Missing() {
  return null
}

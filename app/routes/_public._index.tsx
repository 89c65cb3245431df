import type { LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  return null
}

export default function Landing() {
  return <h1>渝配</h1>
}

import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '#app/root.tsx'

/** What the root loader knows on every page: who is signed in, language, brand. */
export function useSite() {
  return useRouteLoaderData<typeof loader>('root')
}

import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '#app/root.tsx'

type Site = ReturnType<typeof useRouteLoaderData<typeof loader>>

let known: Site

/**
 * What the root loader knows on every page: who is signed in, language, brand. In the browser what it knew last stays
 * known when it fails, so that the frame does not fall to pieces around the words about it.
 */
export function useSite(): Site {
  const data = useRouteLoaderData<typeof loader>('root')
  if (typeof document === 'undefined') return data
  known = data ?? known
  return known
}

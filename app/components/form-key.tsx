import { useRouteLoaderData } from '@remix-run/react'

/** Marks the forms of one page view that create something: sent twice, by whatever accident, they do it once. */
export function FormKey() {
  const site = useRouteLoaderData('root') as { formKey?: string | null } | undefined
  return site?.formKey ? <input type="hidden" name="formKey" value={site.formKey} /> : null
}

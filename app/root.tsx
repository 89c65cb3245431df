import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { brandIn, operator } from '#app/platform/brand.server.ts'
import { PageTextsScript } from '#app/platform/i18n/page-texts-script.tsx'
import { useNonce } from '#app/platform/nonce.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { requestId } from '#app/platform/request-scope.server.ts'
import './styles/app.css'

export { ErrorPage as ErrorBoundary } from './error-page.tsx'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.brand.name} · ${data.brand.city}` : '渝配' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const preferences = await readPreferences(request)
  return {
    preferences,
    brand: brandIn(preferences.language),
    operator: operator(),
    requestId: requestId(),
    user: actor && {
      name: actor.name,
      platformRole: actor.platformRole,
      organization: actor.organization,
    },
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  return (
    <html
      lang={data?.preferences.language ?? 'zh-CN'}
      data-theme={data?.preferences.theme ?? 'system'}
      data-elder={data?.preferences.elder ? '' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <PageTextsScript />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

import { randomUUID } from 'node:crypto'
import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Outlet, Scripts, ScrollRestoration, type ShouldRevalidateFunction } from '@remix-run/react'
import type { ReactNode } from 'react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { unreadOf } from '#app/modules/notifications/count-unread.server.ts'
import { ANSWER_META, useAnswer } from '#app/platform/answer.ts'
import { brandIn, operator } from '#app/platform/brand.server.ts'
import { PageTextsScript } from '#app/platform/i18n/page-texts-script.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { useNonce } from '#app/platform/nonce.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { PageMeta } from './page-meta.tsx'
import { useSite } from './site.ts'
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
    // A guest has no forms that create anything.
    formKey: actor && randomUUID(),
    unread: await unreadOf(actor),
    user: actor && {
      name: actor.name,
      platformRole: actor.platformRole,
      organization: actor.organization,
    },
  }
}

/** Of what a guard answers, the time to wait goes along with the page about it. */
export const headers: HeadersFunction = ({ errorHeaders }) => {
  const wait = errorHeaders?.get('Retry-After')
  return new Headers(wait ? { 'Retry-After': wait } : {})
}

/** A save in passing changes nothing that the frame shows, and must not take the page down where there is no network. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('intent') === 'autosave' ? false : defaultShouldRevalidate

export function Layout({ children }: { children: ReactNode }) {
  const site = useSite()
  const { i18n } = useTranslation()
  const nonce = useNonce()
  const answer = useAnswer()
  const { theme, elder } = site?.preferences ?? answer
  return (
    <html lang={i18n.language} data-theme={theme} data-elder={elder ? '' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name={ANSWER_META}
          content={[answer.status, answer.reference].filter(Boolean).join(' ')}
          data-refused={answer.refused ? '' : undefined}
        />
        <PageMeta />
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

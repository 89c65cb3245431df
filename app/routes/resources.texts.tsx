import type { LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { isLanguage } from '#app/platform/language.ts'
import { siteTexts } from '#app/site-texts.server.ts'

/** All texts of a language, for pages that came with only their own. */
export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const asked = new URL(request.url).searchParams
  const language = asked.get('language')
  const { json, version } = siteTexts(isLanguage(language) ? language : 'zh-CN')
  return new Response(json, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      // A page of before a release gets the new texts too, but not to keep under the old version.
      'Cache-Control': asked.get('v') === version ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  })
}

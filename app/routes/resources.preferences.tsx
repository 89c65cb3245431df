import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { pageLeft } from '#app/modules/accounts/page-left.ts'
import { preferencesSchema } from '#app/modules/accounts/preferences.schema.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { safePath, seeOther } from '#app/platform/http.server.ts'
import { readPreferences, writePreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  return seeOther(safePath(pageLeft(request)))
}

/** Sets what one button of the menu says and leaves the rest; then back to the page it was pressed on. */
export async function action({ request }: ActionFunctionArgs) {
  await anyone(request)
  const form = await readForm(request, preferencesSchema)
  if (!form.ok) return seeOther(safePath(pageLeft(request)))

  const { locale, theme, elder, shortcuts, redirectTo } = form.value
  const kept = await readPreferences(request)
  const cookie = await writePreferences({
    language: locale ?? kept.language,
    theme: theme ?? kept.theme,
    elder: elder ? elder === 'on' : kept.elder,
    shortcuts: shortcuts ? shortcuts === 'on' : kept.shortcuts,
  })
  return seeOther(safePath(pageLeft(request, redirectTo)), { 'Set-Cookie': cookie })
}

import { useFetcher, useLocation } from '@remix-run/react'
import type { MouseEvent } from 'react'
import { Button } from '#app/components/button.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Item } from '../item.ts'
import type { KeepReply } from '../keep-reply.ts'
import { pressOf } from '../press.ts'

const STARS = 'stars'

/** The form that all stars of a page are buttons of; a page with many would else be made of forms. */
export function StarForm() {
  const { pathname, search } = useLocation()
  return (
    <form id={STARS} method="post" action={paths.keepFavourite()}>
      <input type="hidden" name="redirectTo" value={pathname + search} />
    </form>
  )
}

/**
 * 收藏, pressed or not: a native button of the page's StarForm. With scripts it shows at once what it will be, and goes back where
 * the server did not do it. A guest is led to sign in.
 */
export function FavouriteButton({
  item,
  title,
  kept,
  signedIn,
  size = 'md',
}: {
  item: Item
  /** Of the item, for those who do not see which card the star is on. */
  title: string
  kept: boolean
  signedIn: boolean
  size?: 'sm' | 'md'
}) {
  const { t } = useTranslation('bookmarks')
  const fetcher = useFetcher<KeepReply>({ key: `keep ${item.kind} ${item.id}` })
  const sent = fetcher.formData?.get('press')
  const pressed = sent ? sent === pressOf(item, 'on') : (fetcher.data?.kept ?? kept)
  const press = pressOf(item, pressed ? 'off' : 'on')
  const problem = !sent && fetcher.data?.problem
  const send = (event: MouseEvent) => {
    if (!signedIn) return
    event.preventDefault()
    fetcher.submit({ press }, { method: 'post', action: paths.keepFavourite() })
  }
  return (
    <>
      <Button
        form={STARS}
        name="press"
        value={press}
        size={size}
        aria-pressed={pressed}
        aria-label={t('favourite.press', { title })}
        onClick={send}
        icon={
          <svg aria-hidden="true" className="icon star">
            <use href="/signs.svg#star" />
          </svg>
        }
      >
        {t('favourite.label')}
      </Button>
      {problem && (
        <p role="alert" className="mt-1 text-sm text-not-met">
          {t(`favourite.problem.${problem}`)}
        </p>
      )}
    </>
  )
}

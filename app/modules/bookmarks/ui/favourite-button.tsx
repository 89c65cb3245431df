import { useFetcher, useLocation } from '@remix-run/react'
import { Star } from 'lucide'
import type { FormEvent } from 'react'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Item } from '../item.ts'
import type { KeepReply } from '../keep-reply.ts'

/**
 * 收藏, pressed or not. A native form; with scripts it shows at once what it will be, and goes back where the server did not do it.
 * A guest is led to sign in.
 */
export function FavouriteButton({
  item: { kind, id },
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
  const { pathname, search } = useLocation()
  const fetcher = useFetcher<KeepReply>({ key: `keep ${kind} ${id}` })
  const sent = fetcher.formData?.get('keep')
  const pressed = sent ? sent === 'on' : (fetcher.data?.kept ?? kept)
  const wanted = pressed ? 'off' : 'on'
  const problem = !sent && fetcher.data?.problem
  const press = (event: FormEvent) => {
    if (!signedIn) return
    event.preventDefault()
    fetcher.submit({ kind, id, keep: wanted }, { method: 'post', action: paths.keepFavourite() })
  }
  return (
    <form method="post" action={paths.keepFavourite()} onSubmit={press} className="no-print">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="redirectTo" value={pathname + search} />
      <Button
        name="keep"
        value={wanted}
        size={size}
        aria-pressed={pressed}
        aria-label={t('favourite.press', { title })}
        icon={<Icon of={Star} size={16} filled={pressed} />}
      >
        {t('favourite.label')}
      </Button>
      {problem && (
        <p role="alert" className="mt-1 text-sm text-not-met">
          {t(`favourite.problem.${problem}`)}
        </p>
      )}
    </form>
  )
}

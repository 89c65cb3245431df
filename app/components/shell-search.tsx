import clsx from 'clsx'
import { Search } from 'lucide'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Icon } from './icon.tsx'

/** The search box: a plain GET form to the catalogue. Two on a page need different labels. */
export function ShellSearch({
  action = '/catalogue',
  value,
  id,
  label,
  large,
}: {
  action?: string
  value?: string
  id: string
  label?: string
  large?: boolean
}) {
  const { t } = useTranslation('common')
  const name = label ?? t('shell.search')
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is no landmark yet in the browsers we serve
    <form
      method="get"
      action={action}
      role="search"
      aria-label={name}
      className={large ? 'find find-large' : 'find'}
    >
      <label htmlFor={id} className="sr-only">
        {name}
      </label>
      <input
        id={id}
        type="search"
        aria-keyshortcuts="/"
        name="q"
        defaultValue={value}
        placeholder={t('shell.searchPlaceholder')}
        maxLength={100}
        className={clsx(
          'control min-w-0 rounded-r-none border-r-0',
          large ? 'min-h-12 px-4 text-lg' : 'w-24 flex-1',
        )}
      />
      <button type="submit" aria-label={name}>
        <Icon of={Search} size={large ? 20 : 17} />
      </button>
    </form>
  )
}

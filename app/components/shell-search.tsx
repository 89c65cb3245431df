import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** The search box of the shell; a plain GET form to the catalogue. */
export function ShellSearch({
  action = '/catalogue',
  value,
  id,
}: {
  action?: string
  value?: string
  id: string
}) {
  const { t } = useTranslation('common')
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is no landmark yet in the browsers we serve
    <form method="get" action={action} role="search" className="flex">
      <label htmlFor={id} className="sr-only">
        {t('shell.search')}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={value}
        placeholder={t('shell.searchPlaceholder')}
        maxLength={100}
        className="control w-full min-w-0 rounded-r-none border-r-0 md:w-40 xl:w-64"
      />
      <button
        type="submit"
        aria-label={t('shell.search')}
        className="grid size-control shrink-0 place-items-center rounded-r-md border border-strong bg-sunken text-muted hover:bg-hover hover:text-ink"
      >
        <Search size={17} aria-hidden="true" />
      </button>
    </form>
  )
}

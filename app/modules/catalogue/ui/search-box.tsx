import { Form, useNavigate } from '@remix-run/react'
import { Search } from 'lucide'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import type { Suggestion } from '../suggestion.ts'
import { useSuggestions } from './use-suggestions.ts'

/**
 * The words of a search: a plain form that keeps the filters; where scripts run, a combobox with suggestions. While an input
 * method composes (拼音 not yet turned into characters) nothing is asked and no key is taken.
 */
export function SearchBox({ query }: { query: SearchQuery }) {
  const { t } = useTranslation('catalogue')
  const navigate = useNavigate()
  const id = useId()
  const [typed, setTyped] = useState(query.words)
  const [composing, setComposing] = useState(false)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [scripted, setScripted] = useState(false)
  const { ask, suggestionsFor, List } = useSuggestions(query.index)
  useEffect(() => setScripted(true), [])
  useEffect(() => setTyped(query.words), [query.words])

  const suggestions = suggestionsFor(typed)
  const shown = scripted && open && !composing && suggestions.length > 0
  const optionId = (place: number) => `${id}-option-${place}`

  const type = (value: string, stillComposing: boolean) => {
    setTyped(value)
    setActive(-1)
    if (stillComposing) return
    setOpen(true)
    ask(value)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (suggestion: Suggestion) => {
    close()
    navigate(suggestion.href)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || !shown) return
    const chosen = suggestions[active]
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'ArrowDown') setActive(active + 1 < suggestions.length ? active + 1 : -1)
    else if (event.key === 'ArrowUp') setActive(active < 0 ? suggestions.length - 1 : active - 1)
    else return
    event.preventDefault()
  }

  return (
    <Form
      method="get"
      action={paths.catalogue()}
      role="search"
      onSubmit={close}
      className="relative flex gap-2"
    >
      {carried(query).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id} className="sr-only">
        {t('searchLabel')}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        value={typed}
        placeholder={t(`placeholder.${query.index}`)}
        maxLength={100}
        autoComplete="off"
        className="control min-w-0 flex-1"
        onChange={(event) => type(event.currentTarget.value, composing)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={(event) => {
          setComposing(false)
          type(event.currentTarget.value, false)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        {...(scripted && {
          role: 'combobox',
          'aria-autocomplete': 'list' as const,
          'aria-expanded': shown,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': shown && active >= 0 ? optionId(active) : undefined,
        })}
      />
      <Button variant="primary" icon={<Icon of={Search} size={17} />}>
        {t('search')}
      </Button>
      <span role="status" className="sr-only">
        {shown && t('suggestionCount', { count: suggestions.length })}
      </span>
      {List && (
        <List
          id={`${id}-list`}
          suggestions={shown ? suggestions : []}
          active={active}
          optionId={optionId}
          onChoose={choose}
        />
      )}
    </Form>
  )
}

/** What a new search keeps of the old one: tab, filters and order, but not the page. */
function carried({ index, filters, sort }: SearchQuery): [string, string][] {
  return [
    ...(index === 'offerings' ? [] : [['index', index] as [string, string]]),
    ...Object.entries(filters).flatMap(([facet, values]) =>
      values.map((value): [string, string] => [facet, value]),
    ),
    ...(sort === 'relevance' ? [] : [['sort', sort] as [string, string]]),
  ]
}

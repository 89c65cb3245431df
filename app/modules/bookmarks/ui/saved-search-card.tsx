import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { dayOf, formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { SavedSearchLine } from '../saved-search.ts'
import { SearchFields } from './search-fields.tsx'

export function SavedSearchCard({
  search,
  result,
}: {
  search: SavedSearchLine
  /** Of this search's form, where it was refused. */
  result?: SubmissionResult<string[]>
}) {
  const { t, i18n } = useTranslation('bookmarks')
  const form = formState(result, t)
  const { id, name, kind, frequency, createdAt, fresh } = search
  const facts = [
    t(`kind.${kind}`),
    t(`frequency.${frequency}`),
    t('searches.savedOn', { day: formatDay(dayOf(new Date(createdAt)), i18n.language) }),
  ]
  return (
    <Card
      title={name}
      headingLevel="h2"
      meta={
        <span className="flex flex-wrap items-center gap-x-2">
          {fresh > 0 && <Badge tone="accent">{t('searches.fresh', { count: fresh })}</Badge>}
          <span>{facts.join(' · ')}</span>
        </span>
      }
      action={
        <>
          <ButtonLink to={paths.openSearch(id)} size="sm" aria-label={t('searches.openOne', { name })}>
            {t('searches.open')}
          </ButtonLink>
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <Button
              size="sm"
              variant="quiet"
              name="intent"
              value="drop"
              aria-label={t('searches.dropOne', { name })}
            >
              {t('searches.drop')}
            </Button>
          </Form>
        </>
      }
    >
      <Disclosure plain open={Boolean(result)} summary={t('searches.change')}>
        <Form method="post" noValidate className="max-w-md space-y-3 pb-1">
          <input type="hidden" name="id" value={id} />
          <SearchFields
            id={`search-${id}`}
            name={form.text('name', name)}
            frequency={form.text('frequency', frequency)}
            errors={form.errors}
          />
          <Button name="intent" value="change">
            {t('searches.saveChange')}
          </Button>
        </Form>
      </Disclosure>
    </Card>
  )
}

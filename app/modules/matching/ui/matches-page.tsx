import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { type MatchesOnPage, type MatchFilter, matchFilters } from '../matches-on-page.ts'
import { CoverageFigures, NearMisses, Questions } from './coverage-panel.tsx'
import { MatchCard, ShortlistForm } from './match-card.tsx'

/** The matches of a need: first what is first and why, then what would gain more. */
export function MatchesPage({
  needId,
  title,
  view,
  filter,
  counts,
  page,
  pages,
}: MatchesOnPage & {
  needId: string
  title: string
}) {
  const { t, i18n } = useTranslation('matching')
  const base = paths.matches(needId)
  const addressOf = (show: MatchFilter, at = 1) => {
    const parameters = new URLSearchParams()
    if (show !== 'all') parameters.set('show', show)
    if (at > 1) parameters.set('page', String(at))
    return parameters.size > 0 ? `${base}?${parameters}` : base
  }
  return (
    <>
      <PageHeader
        title={t('page.title')}
        lead={title}
        breadcrumbs={[
          { label: t('page.needs'), to: paths.myNeeds() },
          { label: title, to: paths.need(needId) },
          { label: t('page.title') },
        ]}
        meta={
          <>
            <span>{t('page.computed', { at: formatInstant(view.run.computedAt, i18n.language) })}</span>
            <span>{t('page.versions', { need: view.run.needVersion, rules: view.run.ruleSetVersion })}</span>
          </>
        }
        actions={
          <Form method="post">
            <Button name="intent" value="recompute" variant={view.outdated ? 'primary' : 'secondary'}>
              {t('page.recompute')}
            </Button>
          </Form>
        }
      />
      {view.outdated && (
        <Alert tone="warning" title={t('outdated.title')}>
          {t('outdated.text')}
        </Alert>
      )}
      <Columns layout="advice">
        <div className="min-w-0">
          <Tabs
            label={t('page.tabs')}
            items={matchFilters.map((one) => ({
              label: t(`tab.${one}`),
              to: addressOf(one),
              current: filter === one,
              count: counts[one],
            }))}
          />
          <Form
            id="compare"
            method="get"
            action={needPaths.compare(needId)}
            className="no-print mb-3 flex flex-wrap items-center gap-x-3 gap-y-2"
          >
            <Button size="sm">{t('compare.button')}</Button>
            <span className="text-sm text-faint">{t('compare.hint')}</span>
            {counts[filter] > 0 && (
              <span className="ml-auto">
                <ExportLinks
                  hrefFor={(format) =>
                    paths.newExport('matches', format, new URLSearchParams({ need: needId, show: filter }))
                  }
                />
              </span>
            )}
          </Form>
          <ShortlistForm />
          {view.matches.length === 0 ? (
            <EmptyState
              title={t(`empty.${filter}.title`)}
              text={t(`empty.${filter}.text`)}
              action={
                <ButtonLink to={needPaths.needStep(needId, 'conditions')}>{t('empty.action')}</ButtonLink>
              }
            />
          ) : (
            <ol className="space-y-4">
              {view.matches.map((match) => (
                <li key={match.offeringId}>
                  <MatchCard match={match} needId={needId} />
                </li>
              ))}
            </ol>
          )}
          <Pagination page={page} pages={pages} hrefFor={(at) => addressOf(filter, at)} />
        </div>
        <aside className="space-y-4">
          <Section title={t('coverage.gainMore')}>
            {view.coverage && <CoverageFigures coverage={view.coverage} />}
            <Questions
              questions={view.questions}
              all={{ count: view.allQuestions, href: needPaths.nearMisses(needId) }}
            />
            <NearMisses
              nearMisses={view.nearMisses}
              all={{ count: view.allNearMisses, href: needPaths.nearMisses(needId) }}
            />
          </Section>
        </aside>
      </Columns>
    </>
  )
}

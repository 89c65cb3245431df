import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { paths } from '#app/platform/paths.ts'
import type { MatchesView } from '../matches-view.ts'
import { CoverageFigures, NearMisses, Questions } from './coverage-panel.tsx'
import { MatchCard } from './match-card.tsx'

export type Filter = 'all' | 'met' | 'shortlist'

/** The matches of a need: first what is first and why, then what would gain more. */
export function MatchesPage({
  needId,
  title,
  view,
  filter,
}: {
  needId: string
  title: string
  view: MatchesView
  filter: Filter
}) {
  const { t, i18n } = useTranslation('matching')
  const shortlisted = view.matches.filter((match) => match.shortlisted)
  const met = view.matches.filter((match) => match.verdict === 'met')
  const shown = { all: view.matches, met, shortlist: shortlisted }[filter]
  const base = paths.matches(needId)
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
      <div className="grid items-start gap-6 xl:grid-cols-[1fr_22rem]">
        <div className="min-w-0">
          <Tabs
            label={t('page.tabs')}
            items={[
              { label: t('tab.all'), to: base, current: filter === 'all', count: view.matches.length },
              { label: t('tab.met'), to: `${base}?show=met`, current: filter === 'met', count: met.length },
              {
                label: t('tab.shortlist'),
                to: `${base}?show=shortlist`,
                current: filter === 'shortlist',
                count: shortlisted.length,
              },
            ]}
          />
          <Form
            id="compare"
            method="get"
            action={paths.compare(needId)}
            className="no-print mb-3 flex items-center gap-3"
          >
            <Button size="sm">{t('compare.button')}</Button>
            <span className="text-sm text-faint">{t('compare.hint')}</span>
            {shown.length > 0 && (
              <span className="ml-auto">
                <ExportLinks
                  hrefFor={(format) =>
                    paths.newExport('matches', format, new URLSearchParams({ need: needId, show: filter }))
                  }
                />
              </span>
            )}
          </Form>
          {shown.length === 0 ? (
            <EmptyState
              title={t(`empty.${filter}.title`)}
              text={t(`empty.${filter}.text`)}
              action={<ButtonLink to={paths.needStep(needId, 'conditions')}>{t('empty.action')}</ButtonLink>}
            />
          ) : (
            <ol className="space-y-4">
              {shown.map((match) => (
                <li key={match.id}>
                  <MatchCard match={match} needId={needId} open={false} />
                </li>
              ))}
            </ol>
          )}
        </div>
        <aside className="space-y-4">
          <Section title={t('coverage.gainMore')}>
            {view.coverage && <CoverageFigures coverage={view.coverage} />}
            <Questions questions={view.questions} />
            <NearMisses nearMisses={view.nearMisses} />
          </Section>
        </aside>
      </div>
    </>
  )
}

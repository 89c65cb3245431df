import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { Figure } from '#app/components/figure.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { percentOf } from '#app/components/score-bar.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { EffectLine } from '../effect-line.ts'
import { EffectTable } from './effect-table.tsx'
import { useOffice } from './office.ts'
import { useDraftCrumbs } from './rulebook-head.tsx'

export type ShadowRunView = {
  id: string
  draft: { id: string; title: string }
  /** Of whose needs alone it tells; null is all. */
  regionScope: string | null
  mayStop: boolean
  draftMovedOn: boolean
  startedAt: string
  endsAt: string
  running: boolean
  sums: {
    needs: number
    differing: number
    pairs: number
    gained: number
    lost: number
    agreementBp: number | null
  }
  lines: EffectLine[]
  page: number
  pages: number
}

/** What a draft would have said of the needs published meanwhile. */
export function ShadowPage({ run }: { run: ShadowRunView }) {
  const { t, i18n } = useTranslation('rulebook')
  const crumbs = useDraftCrumbs()
  const office = useOffice()
  const { sums } = run
  return (
    <>
      <PageHeader
        title={t('shadow.pageTitle', { title: run.draft.title })}
        badge={
          <Badge tone={run.running ? 'brand' : 'neutral'}>
            {t(run.running ? 'shadow.running' : 'shadow.ended')}
          </Badge>
        }
        breadcrumbs={crumbs(run.draft, t('shadow.title'))}
        meta={
          <span>
            {t('shadow.period', {
              from: formatInstant(run.startedAt, i18n.language),
              to: formatInstant(run.endsAt, i18n.language),
            })}
          </span>
        }
        actions={
          run.mayStop &&
          run.running && (
            <Form method="post" action={officialPaths.shadowRun(run.id)}>
              <ConfirmButton
                label={t('shadow.stop')}
                question={t('shadow.stopQuestion')}
                confirmLabel={t('shadow.stop')}
                align="end"
              />
            </Form>
          )
        }
      />
      {run.draftMovedOn && (
        <div className="mb-5">
          <Alert>{t('shadow.movedOn')}</Alert>
        </div>
      )}
      <div className="grid grid-cols-2 gap-4 md:grid-cols-5">
        <Figure
          label={t('shadow.agreement')}
          value={sums.agreementBp === null ? t('shadow.noFigure') : `${percentOf(sums.agreementBp)}%`}
        />
        <Figure label={t('shadow.needs')} value={sums.needs} />
        <Figure label={t('shadow.differing')} value={sums.differing} />
        <Figure label={t('preview.gained')} value={`+${sums.gained}`} />
        <Figure label={t('preview.lost')} value={`−${sums.lost}`} />
      </div>
      <Section
        title={t('shadow.needs')}
        lead={run.regionScope && t('shadow.ownLists', { region: office(run.regionScope) })}
      >
        <EffectTable
          caption={t('shadow.needs')}
          lines={run.lines}
          empty={{ title: t('shadow.emptyTitle'), text: t('shadow.emptyText') }}
        />
        <Pagination
          page={run.page}
          pages={run.pages}
          hrefFor={(page) => officialPaths.shadowRun(run.id, { page: String(page) })}
        />
      </Section>
    </>
  )
}

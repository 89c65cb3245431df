import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Figure } from '#app/components/figure.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { LookAgain } from '#app/components/look-again.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Bar } from '#app/components/score-bar.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { JobState } from '#app/platform/jobs/job.ts'
import { paths } from '#app/platform/paths.ts'
import { placeWords } from '#app/platform/tables/table-problem.ts'
import type { ImportView } from '../import-view.ts'
import type { Refusal } from '../refusal.ts'

/** One import: how far it is, what is wrong with it, and the button that takes it over. */
export function ImportPage({ view, refusal }: { view: ImportView; refusal?: string }) {
  const { t } = useTranslation('imports')
  const { import: one, job } = view
  const underWay = one.status === 'checking' || one.status === 'committing'
  return (
    <>
      <PageHeader
        title={one.fileName}
        lead={`${t(`kind.${one.kind}`)} · ${t(`status.${one.status}`)}`}
        breadcrumbs={[{ label: t('title'), to: paths.imports() }, { label: one.fileName }]}
      />
      <div role="status" className="mb-6 space-y-4">
        {refusal && <Alert tone="danger">{t(`refusal.${refusal}`)}</Alert>}
        {underWay && <Progress job={job} />}
        {one.status === 'failed' && (
          <GaveUp id={one.id} file={one.fileName} taken={one.created + one.changed + one.unchanged} />
        )}
        {one.refusal && <Refused refusal={one.refusal} />}
        {one.status === 'committed' && (
          <Alert
            tone="success"
            title={t('result', {
              created: one.created,
              changed: one.changed,
              unchanged: one.unchanged,
              refused: one.refused,
            })}
            action={
              <span className="flex flex-wrap gap-2">
                {one.kind === 'offerings' && (
                  <ButtonLink to={paths.myOfferings()}>{t('toOfferings')}</ButtonLink>
                )}
                {one.kind === 'needs' && <ButtonLink to={paths.myNeeds()}>{t('toNeeds')}</ButtonLink>}
                <ButtonLink to={paths.imports()}>{t('again')}</ButtonLink>
              </span>
            }
          />
        )}
      </div>
      {one.status !== 'refused' && one.rows > 0 && (
        <>
          <div className="mb-6 grid grid-cols-3 gap-4 sm:max-w-md">
            <Figure label={t('field.rows')} value={one.rows} />
            <Figure label={t('field.good')} value={one.good} />
            <Figure label={t('field.bad')} value={one.bad} />
          </div>
          {one.status === 'checked' && <Decide checked={one} />}
          <Problems view={view} />
        </>
      )}
    </>
  )
}

function Progress({ job }: { job: JobState | null }) {
  const { t } = useTranslation('imports')
  return (
    <Card>
      <LookAgain />
      <p className="tnum mb-2">
        {job?.total ? t('running', { done: job.done, total: job.total }) : t('waiting')}
      </p>
      <Bar share={job?.total ? job.done / job.total : 0} weight="heavy" />
    </Card>
  )
}

function Refused({ refusal: { key, params, place } }: { refusal: Refusal }) {
  const { t } = useTranslation('imports')
  const where = placeWords(place, t)
  return (
    <Alert
      tone="danger"
      title={t('refused')}
      action={<ButtonLink to={paths.imports()}>{t('again')}</ButtonLink>}
    >
      <p>
        {where && <strong className="mr-2">{where}</strong>}
        {t(key, params)}
      </p>
      <p>{t('refusedNext')}</p>
    </Alert>
  )
}

/** The job failed as often as it may: again, or put away. */
function GaveUp({ id, file, taken }: { id: string; file: string; taken: number }) {
  const { t } = useTranslation('imports')
  return (
    <Alert tone="danger" title={t('gaveUp')}>
      <p className="mb-3">{taken > 0 ? t('gaveUpHalfway', { count: taken }) : t('gaveUpText')}</p>
      <Form method="post" action={paths.import(id)} className="flex flex-wrap items-start gap-3">
        <Button variant="primary" size="sm" name="intent" value="retry">
          {t('retry')}
        </Button>
        <ConfirmButton
          label={t('discard')}
          question={t(taken > 0 ? 'discardRestQuestion' : 'discardQuestion', { file })}
          confirmLabel={t('discardConfirm')}
          name="intent"
          value="discard"
          size="sm"
        />
      </Form>
    </Alert>
  )
}

function Decide({ checked: { id, good, kind, ...one } }: { checked: ImportView['import'] }) {
  const { t } = useTranslation('imports')
  return (
    <div className="mb-8 space-y-4">
      {good > 0 && (
        <p>{t('expected', { created: one.toCreate, changed: one.toChange, unchanged: one.toLeave })}</p>
      )}
      {good > 0 ? (
        <Form method="post" action={paths.import(id)} className="space-y-4">
          <FormKey />
          {/* Organizations have no drafts. */}
          {kind !== 'organizations' && (
            <RadioGroup
              name="target"
              legend={t('target.legend')}
              options={[
                { value: 'draft', label: t('target.draft') },
                { value: 'published', label: t('target.published') },
              ]}
              defaultValue="draft"
            />
          )}
          <Button variant="primary" name="intent" value="commit">
            {t('commit', { count: good })}
          </Button>
        </Form>
      ) : (
        <Alert tone="warning">{t('nothing')}</Alert>
      )}
      <Form method="post" action={paths.import(id)}>
        <ConfirmButton
          label={t('discard')}
          question={t('discardQuestion', { file: one.fileName })}
          confirmLabel={t('discardConfirm')}
          name="intent"
          value="discard"
        />
      </Form>
    </div>
  )
}

function Problems({ view: { import: one, problems, byColumn, page, pages } }: { view: ImportView }) {
  const { t } = useTranslation()
  if (one.bad === 0) return <Alert tone="success">{t('imports:allGood')}</Alert>
  return (
    <Section
      title={t('imports:problems')}
      lead={t('imports:failuresHint')}
      action={
        <ButtonLink to={paths.importFailures(one.id)} reloadDocument>
          {t('imports:failures')}
        </ButtonLink>
      }
    >
      <ul className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
        {byColumn.map(({ column, count }) => (
          <li key={column}>
            {column ?? '—'} <span className="tnum font-medium text-text">{count}</span>
          </li>
        ))}
      </ul>
      <DataTable
        caption={t('imports:problems')}
        captionHidden
        dense
        rows={problems}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'row',
            header: t('imports:field.row'),
            align: 'right',
            rowHeader: true,
            cell: (row) => t('tables:place.row', { row: row.row }),
          },
          { key: 'column', header: t('imports:field.column'), cell: (row) => row.column ?? '—' },
          { key: 'value', header: t('imports:field.value'), cell: (row) => row.value ?? '—' },
          { key: 'reason', header: t('imports:field.reason'), cell: (row) => t(row.code, row.params) },
        ]}
      />
      <Pagination page={page} pages={pages} hrefFor={(to) => paths.import(one.id, { page: String(to) })} />
    </Section>
  )
}

import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Field } from '#app/components/field.tsx'
import { percentOf } from '#app/components/score-bar.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { DraftView } from '../rulebook-view.ts'
import { SHADOW_DAYS } from '../shadow-days.ts'

export function ShadowSection({ draft }: { draft: DraftView }) {
  const { t, i18n } = useTranslation('rulebook')
  const period = ({ startedAt, endsAt }: { startedAt: string; endsAt: string }) =>
    t('shadow.period', {
      from: formatInstant(startedAt, i18n.language),
      to: formatInstant(endsAt, i18n.language),
    })
  const open = draft.status === 'draft' || draft.status === 'proposed'
  const running = draft.shadowRuns.some((run) => run.running)
  return (
    <Section id="shadow" title={t('shadow.title')} lead={t('shadow.lead')}>
      <div className="space-y-4">
        <DataTable
          caption={t('shadow.title')}
          captionHidden
          dense
          rows={draft.shadowRuns}
          rowKey={(run) => run.id}
          empty={<p className="text-muted">{t('shadow.none')}</p>}
          columns={[
            {
              key: 'period',
              header: t('shadow.open'),
              rowHeader: true,
              cell: (run) => (
                <span className="flex flex-wrap gap-2">
                  <TextLink to={officialPaths.shadowRun(run.id)}>{period(run)}</TextLink>
                  <Badge tone={run.running ? 'brand' : 'neutral'}>
                    {t(run.running ? 'shadow.running' : 'shadow.ended')}
                  </Badge>
                </span>
              ),
            },
            { key: 'needs', header: t('shadow.needs'), align: 'right', cell: (run) => run.needs },
            {
              key: 'agreement',
              header: t('shadow.agreement'),
              align: 'right',
              cell: (run) =>
                run.agreementBp === null ? t('shadow.noFigure') : `${percentOf(run.agreementBp)}%`,
            },
          ]}
        />
        {draft.mayWork && open && !running && (
          <Form
            method="post"
            action={officialPaths.ruleDraft(draft.id)}
            className="flex flex-wrap items-end gap-3"
          >
            <Field id="days" label={t('shadow.days')}>
              <Select
                name="days"
                defaultValue="7"
                options={SHADOW_DAYS.map((days) => ({
                  value: String(days),
                  label: t('shadow.daysOption', { count: days }),
                }))}
              />
            </Field>
            <Button name="intent" value="shadow">
              {t('shadow.start')}
            </Button>
          </Form>
        )}
      </div>
    </Section>
  )
}

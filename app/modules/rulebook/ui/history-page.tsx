import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmInRow } from '#app/components/confirm-in-row.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Field } from '#app/components/field.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { HistoryView, VersionLine } from '../history-view.ts'
import { DraftList } from './draft-list.tsx'
import { RulebookHead } from './rulebook-head.tsx'

/** All versions with their days and people, any two side by side, and the way back to an earlier one. */
export function HistoryPage({
  history,
  mayKeep,
  problem,
}: {
  history: HistoryView
  mayKeep: boolean
  problem?: string | undefined
}) {
  const { t } = useTranslation('rulebook')
  const { versions, comparison } = history
  const newest = versions[0]?.version
  return (
    <>
      <RulebookHead current="history" title={t('history.title')} lead={t('history.lead')} />
      {problem && (
        <div className="mb-4">
          <Alert tone="danger" live title={t(problem)} />
        </div>
      )}
      <DataTable
        caption={t('history.caption')}
        captionHidden
        rows={versions}
        rowKey={(line) => line.version}
        columns={[
          {
            key: 'version',
            header: t('history.version'),
            rowHeader: true,
            cell: (line) => (
              <span className="flex flex-wrap gap-2">
                {t('version', { version: line.version })}
                <Badge
                  tone={line.state === 'in-force' ? 'met' : line.state === 'planned' ? 'accent' : 'neutral'}
                >
                  {t(`state.${line.state}`)}
                </Badge>
              </span>
            ),
          },
          { key: 'period', header: t('history.period'), cell: (line) => <Period line={line} /> },
          {
            key: 'what',
            header: t('history.what'),
            cell: (line) =>
              line.draftId ? (
                <>
                  <TextLink to={officialPaths.ruleDraft(line.draftId)}>{line.title}</TextLink>
                  {line.note && <span className="block text-sm text-muted">{line.note}</span>}
                </>
              ) : (
                t('history.starting')
              ),
          },
          {
            key: 'people',
            header: t('history.people'),
            cell: (line) => [line.proposedBy, line.decidedBy].filter(Boolean).join(' · ') || '—',
          },
          ...(mayKeep
            ? [
                {
                  key: 'back',
                  header: t('history.rollBack'),
                  headerHidden: true,
                  cell: (line: VersionLine) =>
                    line.version !== newest && (
                      <Form method="post" action={officialPaths.ruleHistory()}>
                        <FormKey />
                        <input type="hidden" name="version" value={line.version} />
                        <ConfirmInRow
                          label={t('history.rollBack')}
                          name={`${t('history.rollBack')} ${t('version', { version: line.version })}`}
                          question={t('history.rollBackQuestion', { version: line.version })}
                          confirmLabel={t('history.rollBackConfirm')}
                        />
                      </Form>
                    ),
                },
              ]
            : []),
        ]}
      />
      {versions.length > 1 && (
        <Section title={t('history.compare')}>
          <Form
            method="get"
            action={officialPaths.ruleHistory()}
            className="mb-4 flex flex-wrap items-end gap-3"
          >
            {(['from', 'to'] as const).map((end) => (
              <Field key={end} id={end} label={t(`history.${end}`)}>
                <Select
                  key={comparison?.[end]}
                  name={end}
                  defaultValue={String(comparison?.[end] ?? '')}
                  options={versions.map(({ version }) => ({
                    value: String(version),
                    label: t('version', { version }),
                  }))}
                />
              </Field>
            ))}
            <Button>{t('history.compareButton')}</Button>
          </Form>
          {comparison && (
            <>
              <p className="mb-2 font-medium" role="status">
                {t('history.difference', {
                  from: comparison.from,
                  to: comparison.to,
                  count: comparison.total,
                })}
              </p>
              {comparison.total === 0 ? (
                <p className="text-muted">{t('history.same')}</p>
              ) : (
                <ol className="list-decimal space-y-1 pl-6">
                  {comparison.changes.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ol>
              )}
              {comparison.total > comparison.changes.length && (
                <p className="mt-2 text-faint">{t('history.more', { count: comparison.changes.length })}</p>
              )}
            </>
          )}
        </Section>
      )}
      <Section title={t('history.ended')}>
        <DraftList drafts={history.ended} none={t('history.endedNone')} />
      </Section>
    </>
  )
}

function Period({ line }: { line: VersionLine }) {
  const { t, i18n } = useTranslation('rulebook')
  const from = formatDay(line.validFrom, i18n.language)
  if (!line.validTo) return <>{t('history.untilNow', { from })}</>
  if (line.validTo < line.validFrom) return <>{t('history.replaced', { from })}</>
  return <>{t('history.fromTo', { from, to: formatDay(line.validTo, i18n.language) })}</>
}

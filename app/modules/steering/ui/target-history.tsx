import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { steeringPaths } from '#app/platform/steering-paths.ts'
import { lastDayOf } from '../plan-period.ts'
import { lineAt } from '../standing.ts'
import type { EntryView, TargetView } from '../target-view.ts'
import { FileList } from './file-list.tsx'
import { usePerson } from './use-person.ts'
import { useTargetWords } from './value-text.ts'

/** Where the entries of a figure stand on its page. */
export const ENTRIES = 'entries'
/** And where they are entered. */
export const ENTERING = 'enter'

/** Every entry, also those that were corrected; none is ever written over. */
export function EntryTable({ target, mayCorrect }: { target: TargetView; mayCorrect: boolean }) {
  const person = usePerson()
  const { t, i18n } = useTranslation('steering')
  const { valueText, periodText } = useTargetWords()
  const { unit, kind, baseline } = target
  const line = ({ period }: EntryView) => {
    const on = lastDayOf(period)
    return baseline && kind && on && on > baseline.on
      ? valueText(Math.round(lineAt(target, kind, baseline, on)), unit)
      : t('history.noLine')
  }
  return (
    <Section id={ENTRIES} title={t('history.entries')} lead={t('history.entriesLead')}>
      <DataTable
        caption={t('history.entries')}
        captionHidden
        rows={target.history}
        rowKey={({ number }) => number}
        empty={<EmptyState title={t('history.none')} />}
        columns={[
          {
            key: 'period',
            header: t('enter.period'),
            rowHeader: true,
            cell: (entry) => (
              <span className="flex flex-wrap items-center gap-2">
                {periodText(entry.period)}
                {entry.replaced && <Badge>{t('history.replaced')}</Badge>}
              </span>
            ),
          },
          {
            key: 'value',
            header: t('history.value'),
            align: 'right',
            cell: ({ value }) => (value === null ? t('history.takenBack') : valueText(value, unit)),
          },
          { key: 'line', header: t('history.line'), align: 'right', cell: line },
          {
            key: 'evidence',
            header: t('enter.evidence'),
            cell: ({ evidence, evidenceUrl, files }) => (
              <>
                {evidence}{' '}
                {evidenceUrl && (
                  <TextLink to={evidenceUrl} rel="noopener nofollow" target="_blank">
                    {t('history.open')}
                  </TextLink>
                )}
                <FileList files={files} hrefOf={(id) => steeringPaths.targetFile(target.code, id)} />
              </>
            ),
          },
          {
            key: 'by',
            header: t('history.by'),
            cell: ({ by, at }) => `${person(by)} ${formatInstant(at, i18n.language)}`,
          },
          ...(mayCorrect
            ? [
                {
                  key: 'correct',
                  header: t('history.correct'),
                  cell: ({ period, replaced }: EntryView) =>
                    !replaced && (
                      <TextLink
                        to={`${officialPaths.target(target.code, { period })}#${ENTERING}`}
                        aria-label={t('history.correctPeriod', { period: periodText(period) })}
                      >
                        {t('history.correct')}
                      </TextLink>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

/** What was declared, the newest first. */
export function DeclarationHistory({ target }: { target: TargetView }) {
  const person = usePerson()
  const { t, i18n } = useTranslation('steering')
  const { valueText } = useTargetWords()
  if (target.declarations.length === 0) return null
  return (
    <Section title={t('history.declarations')}>
      <Timeline
        label={t('history.declarations')}
        items={target.declarations.map((one) => ({
          key: String(one.number),
          title: `${person(one.by)} · ${one.kind ? t(`kind.${one.kind}`) : t('state.undeclared')}`,
          time: formatInstant(one.at, i18n.language),
          dateTime: one.at,
          children:
            one.baseline !== null && one.baselineOn !== null
              ? t('history.baseline', {
                  value: valueText(one.baseline, target.unit),
                  on: formatDay(one.baselineOn, i18n.language),
                  source: one.source,
                })
              : t('history.noBaseline'),
        }))}
      />
    </Section>
  )
}

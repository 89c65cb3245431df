import { type CompareCell, CompareTable } from '#app/components/compare-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { steeringPaths } from '#app/platform/steering-paths.ts'
import { challengeCriteria } from '../challenge.ts'
import type { EntryView, JudgeView } from '../challenge-view.ts'
import { FileList } from './file-list.tsx'

/** The entries side by side, the best first. */
export function Comparison({ view: { challenge, entries } }: { view: JudgeView }) {
  const { t, i18n } = useTranslation('steering')
  const row = (key: string, label: string, cell: (entry: EntryView) => CompareCell, hint?: string) => ({
    ...{ key, label, cells: entries.map(cell) },
    ...(hint && { hint }),
  })
  const points = (value: number | null | undefined) => value?.toString() ?? t('judge.unscored')
  const money = (fen: number) => formatFen(fen, i18n.language)
  return (
    <Section title={t('judge.table')} lead={entries.length > 1 ? t('judge.tableLead') : undefined}>
      {entries.length === 0 ? (
        <EmptyState title={t('judge.none')} />
      ) : (
        <CompareTable
          caption={t('judge.table')}
          columns={entries.map(({ id, organization, judges }) => ({
            ...{ key: id, title: organization, note: t('judge.judges', { count: judges }) },
          }))}
          rows={[
            row('sum', t('judge.sum'), ({ sum }) => points(sum)),
            ...challengeCriteria.map((code) =>
              row(
                code,
                t(`challenge.criterion.${code}`),
                ({ points: own }) => points(own[code]),
                t('judge.weight', { value: challenge.weights[code] }),
              ),
            ),
            row('total', t('judge.total'), ({ totalFen }) => money(totalFen)),
            row('summary', t('entry.summary'), ({ content }) => content.summary),
            row('approach', t('entry.approach'), ({ content }) => lines(content.approach)),
            row('team', t('entry.team'), ({ content }) => lines(content.team)),
            row('milestones', t('entry.milestones'), ({ content }) =>
              lines(content.milestones.map((one) => `${one.title} ${money(one.amountFen)}`).join('\n')),
            ),
            row('files', t('entry.files'), ({ files }) =>
              files.length === 0
                ? t('entry.noFiles')
                : {
                    text: files.map(({ name }) => name).join('\n'),
                    content: (
                      <FileList files={files} hrefOf={(id) => steeringPaths.entryFile(challenge.id, id)} />
                    ),
                  },
            ),
            row('enteredAt', t('judge.enteredAt'), ({ enteredAt }) =>
              formatInstant(enteredAt, i18n.language),
            ),
          ]}
        />
      )}
    </Section>
  )
}

const lines = (text: string): CompareCell => ({
  ...{ text, content: <p className="whitespace-pre-line">{text}</p> },
})

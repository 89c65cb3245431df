import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ExampleLine } from '../rulebook-view.ts'

/** Live pairs beside a rule; with `compared` as it is in force and as the draft has it. */
export function ExamplesSection({ examples, compared }: { examples: ExampleLine[]; compared?: boolean }) {
  const { t } = useTranslation('rulebook')
  const mark = (verdict: ExampleLine['after']) =>
    verdict ? (
      <VerdictMark verdict={verdict} label={t(`matching:verdict.${verdict}`)} />
    ) : (
      <span className="text-faint">{t('examples.inactive')}</span>
    )
  return (
    <Section title={t('examples.title')} lead={t(compared ? 'examples.lead' : 'examples.leadOne')}>
      <DataTable
        caption={t('examples.caption')}
        captionHidden
        dense
        rows={examples}
        rowKey={(line) => `${line.needId} ${line.offeringId}`}
        empty={<EmptyState title={t('examples.none')} />}
        columns={[
          {
            key: 'pair',
            header: t('examples.pair'),
            rowHeader: true,
            cell: (line) => (
              <>
                <TextLink to={paths.publicNeed(line.needId)} quiet>
                  {line.need}
                </TextLink>
                <span className="block text-sm font-normal text-muted">
                  {line.offering} <span className="text-faint">{line.provider}</span>
                </span>
              </>
            ),
          },
          ...(compared
            ? [
                {
                  key: 'before',
                  header: t('examples.before'),
                  nowrap: true,
                  cell: (line: ExampleLine) => mark(line.before),
                },
              ]
            : []),
          {
            key: 'after',
            header: t(compared ? 'examples.after' : 'examples.verdict'),
            nowrap: true,
            cell: (line) => mark(line.after),
          },
          { key: 'says', header: t('examples.says'), cell: (line) => line.sentence },
        ]}
      />
    </Section>
  )
}

import { DataTable } from '#app/components/data-table.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { type ProposalContent, totalFen } from '../proposal.ts'

/** What a proposal says. */
export function ProposalSaid({
  content,
  domainCode,
}: {
  content: ProposalContent
  domainCode: string | null
}) {
  const { t, i18n } = useTranslation('proposals')
  const { language } = i18n
  const day = (value: string | null) => value && formatDay(value, language)
  const facts = extensionFactLines(domainCode ?? '', content.extension, language)
  return (
    <>
      <DescriptionList
        blank={t('blank')}
        columns={3}
        items={[
          { term: t('field.summary'), detail: content.summary, wide: true },
          { term: t('field.startOn'), detail: day(content.startOn) },
          { term: t('field.finishOn'), detail: day(content.finishOn) },
          { term: t('field.validUntil'), detail: day(content.validUntil) },
        ]}
      />
      {content.approach && (
        <Section title={t('field.approach')}>
          <p className="max-w-read whitespace-pre-line">{content.approach}</p>
        </Section>
      )}
      <Section
        title={t('field.lines')}
        action={
          <span>
            {t('total')} <strong className="tnum">{formatFen(totalFen(content), language)}</strong>
          </span>
        }
      >
        <DataTable
          caption={t('field.lines')}
          captionHidden
          dense
          rows={content.lines}
          rowKey={(_, index) => index}
          empty={<EmptyState title={t('noLines')} />}
          columns={[
            { key: 'text', header: t('line.field.text'), rowHeader: true, cell: (row) => row.text },
            {
              key: 'recurrence',
              header: t('line.field.recurrence'),
              cell: (row) =>
                row.recurrence === 'once'
                  ? t('recurrence.once')
                  : t('recurrence.years', { count: row.years }),
            },
            {
              key: 'amount',
              header: t('line.field.amount'),
              align: 'right',
              cell: (row) => formatFen(row.amountFen, language),
            },
          ]}
        />
      </Section>
      <Milestones content={content} />
      {facts.length > 0 && (
        <Section title={t('form.extensionShort')}>
          <DescriptionList
            items={facts.map(({ key, label, value }) => ({ key, term: label, detail: value }))}
          />
        </Section>
      )}
    </>
  )
}

function Milestones({ content }: { content: ProposalContent }) {
  const { t, i18n } = useTranslation('proposals')
  if (content.milestones.length === 0) return null
  return (
    <Section title={t('field.milestones')}>
      <DataTable
        caption={t('field.milestones')}
        captionHidden
        dense
        rows={content.milestones}
        rowKey={(_, index) => index}
        columns={[
          { key: 'title', header: t('milestone.field.title'), rowHeader: true, cell: (row) => row.title },
          {
            key: 'deliverable',
            header: t('milestone.field.deliverable'),
            cell: (row) => (
              <>
                {row.deliverable || t('blank')}
                {row.acceptanceTests.length > 0 && (
                  <ul className="list-disc pl-5 text-sm text-muted">
                    {row.acceptanceTests.map((test) => (
                      <li key={test}>{test}</li>
                    ))}
                  </ul>
                )}
              </>
            ),
          },
          {
            key: 'dueOn',
            header: t('milestone.field.dueOn'),
            nowrap: true,
            cell: (row) => (row.dueOn ? formatDay(row.dueOn, i18n.language) : t('blank')),
          },
          {
            key: 'amount',
            header: t('milestone.field.amount'),
            align: 'right',
            cell: (row) => formatFen(row.amountFen, i18n.language),
          },
        ]}
      />
    </Section>
  )
}

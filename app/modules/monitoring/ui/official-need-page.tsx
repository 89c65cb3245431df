import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { OfficialNeedView } from '../page-views.ts'
import { CandidateTable } from './candidate-table.tsx'
import { useSliceWords } from './slice-words.ts'

/** A need behind the figures, for officials: how far it came, why it is unmet, and who could be invited. */
export function OfficialNeedPage({
  need,
  invited,
  refusal,
}: {
  need: OfficialNeedView
  /** Whom it was just sent to. */
  invited: string | null
  refusal: string | null
}) {
  const { t, i18n } = useTranslation('monitoring')
  const routing = useTranslation('routing')
  const words = useSliceWords()
  const { language } = i18n
  const money = (fen: number | null) => fen !== null && formatFen(fen, language)
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t('need.back'), to: paths.unmetDemand() }]}
        title={need.title}
        badge={<Badge>{t(need.open ? 'need.open' : 'need.over')}</Badge>}
        lead={t('need.lead', {
          organization: need.organization,
          at: formatInstant(need.validatedAt, language),
        })}
        actions={need.isPublic && <TextLink to={paths.publicNeed(need.id)}>{t('need.public')}</TextLink>}
      />
      {refusal && <Alert tone="danger">{t(`need.refusal.${refusal}`)}</Alert>}
      {!refusal && invited && <Alert tone="success">{t('need.invited', { name: invited })}</Alert>}
      {need.cause && (
        <Section title={`${t('need.cause')}：${routing.t(`cause.${need.cause}.title`)}`}>
          <p>{routing.t(`cause.${need.cause}.text`)}</p>
        </Section>
      )}
      <Section title={t('need.candidates')} lead={need.open ? t('need.candidatesLead') : undefined}>
        {need.open ? <CandidateTable candidates={need.candidates} /> : <p>{t('need.isOver')}</p>}
      </Section>
      <Section title={t('need.facts')}>
        <DescriptionList
          columns={3}
          items={[
            { term: t('need.region'), detail: words.region(need.region) },
            { term: t('need.domain'), detail: words.domain(need.domain) },
            { term: t('need.cluster'), detail: words.cluster(need.cluster) },
            { term: t('need.budget'), detail: money(need.budgetFen) || null },
            { term: t('need.passing'), detail: need.passing ?? t('need.notYet') },
            { term: t('need.possible'), detail: need.possible ?? t('need.notYet') },
            { term: t('need.told'), detail: need.told },
            { term: t('need.interested'), detail: need.interested },
            { term: t('need.quotes'), detail: need.quotes },
            { term: t('need.lowest'), detail: money(need.lowestQuoteFen) || null },
          ]}
        />
      </Section>
      <Section title={t('need.sendings')}>
        <DataTable
          caption={t('need.sendings')}
          captionHidden
          rows={need.sendings}
          rowKey={({ id }) => id}
          empty={<p>{t('need.noSendings')}</p>}
          columns={[
            {
              key: 'provider',
              header: t('need.provider'),
              rowHeader: true,
              cell: ({ name, slotKind }) => (
                <>
                  {name} {slotKind === 'invited' && <Badge tone="brand">{t('need.byOfficial')}</Badge>}
                </>
              ),
            },
            {
              key: 'sentAt',
              header: t('need.sentAt'),
              nowrap: true,
              cell: ({ sentAt }) => formatInstant(sentAt, language),
            },
            {
              key: 'status',
              header: t('need.status'),
              cell: ({ status, declineCode }) =>
                `${t(`need.statuses.${status}`)}${declineCode ? ` · ${routing.t(`code.${declineCode}`)}` : ''}`,
            },
          ]}
        />
      </Section>
    </>
  )
}

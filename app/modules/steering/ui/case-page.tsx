import type { SubmissionResult } from '@conform-to/react'
import { Badge } from '#app/components/badge.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { CaseView } from '../case-view.ts'
import { CaseForms } from './case-forms.tsx'
import { usePerson } from './use-person.ts'

/** One case: why it is one, who sees to it until when, and what was done. */
export function CasePage({
  view,
  done,
  result,
}: {
  view: CaseView
  done?: string
  result: SubmissionResult<string[]> | undefined
}) {
  const { t, i18n } = useTranslation('steering')
  const person = usePerson()
  const instant = (at: string) => formatInstant(at, i18n.language)
  const { overdue, conclusion, concludedAt, needId, dealId } = view
  return (
    <>
      <PageHeader
        title={view.title}
        badge={
          conclusion ? (
            <Badge tone="met">{t('cases.tab.concluded')}</Badge>
          ) : (
            <Badge tone={overdue ? 'not_met' : 'brand'}>
              {t(overdue ? 'cases.overdue' : 'cases.tab.open')}
            </Badge>
          )
        }
        lead={t(`causeText.${view.cause}`)}
        breadcrumbs={[{ label: t('cases.title'), to: paths.cases() }, { label: view.title }]}
      />
      {done && <Flash text={t(`case.done.${done}`)} />}
      <ErrorSummary errors={formState(result, t).summary} />
      <DescriptionList
        items={[
          { term: t('cases.cause'), detail: t(`cause.${view.cause}`) },
          { term: t('cases.since'), detail: instant(view.since) },
          { term: t('cases.organization'), detail: view.organization },
          {
            term: t('cases.region'),
            detail: [...new Set(view.regionCodes)]
              .map((code) => nameOf('region', code, i18n.language))
              .join('、'),
          },
          { term: t('cases.openedAt'), detail: instant(view.openedAt) },
          { term: t('cases.due'), detail: instant(view.dueAt) },
          {
            term: t('cases.assignee'),
            detail: view.assignee === null ? t('cases.nobody') : person(view.assignee),
          },
          {
            term: t('cases.conclusion'),
            detail:
              conclusion && concludedAt && `${t(`conclusion.${conclusion}`)}（${instant(concludedAt)}）`,
          },
        ]}
      />
      {(needId || dealId) && (
        <p className="mt-3 flex flex-wrap gap-4">
          {needId && <TextLink to={officialPaths.officialNeed(needId)}>{t('case.openNeed')}</TextLink>}
          {dealId && <TextLink to={officialPaths.officialDeal(dealId)}>{t('case.openDeal')}</TextLink>}
        </p>
      )}
      <CaseForms view={view} result={result} />
      <Section title={t('case.record')}>
        <Timeline
          label={t('case.record')}
          items={view.records.map((one) => ({
            key: one.id,
            title: t(`case.kind.${one.kind}`, {
              by: one.by === null ? t('case.clock') : person(one.by),
              to: one.to === null ? '' : person(one.to),
            }),
            time: instant(one.at),
            dateTime: one.at,
            children: (one.code || one.text) && (
              <>
                {one.code && <p className="font-medium">{t(`conclusion.${one.code}`)}</p>}
                {one.text && <p className="whitespace-pre-line">{one.text}</p>}
              </>
            ),
          }))}
        />
      </Section>
    </>
  )
}

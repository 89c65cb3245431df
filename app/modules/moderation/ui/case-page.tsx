import type { SubmissionResult } from '@conform-to/react'
import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { CaseView, ReportView, StepView } from '../case-view.ts'
import { isOfMembers, type Kind } from '../moderation.ts'
import { DecisionForm } from './decision-form.tsx'
import { FrozenText } from './frozen-text.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { StateBadge } from './state-badge.tsx'
import { StepList } from './step-list.tsx'

/** Where those are seen that have a page of their own. */
const pages: Partial<Record<Kind, (id: string) => string>> = {
  offering: paths.offering,
  organization: paths.provider,
  need: paths.publicNeed,
}

/** A case for the official who decides it: what was reported on one side, the decision on the other. */
export function CasePage({
  found,
  page,
  done,
  meanwhile,
  result,
}: {
  found: CaseView
  page: number
  done: boolean
  /** What happened before the decision came in. */
  meanwhile?: StepView | null
  result: SubmissionResult<string[]> | undefined
}) {
  const { t, i18n } = useTranslation('moderation')
  const title = t(`subject.${found.kind}`, { title: found.title })
  const publicPage = found.shown && pages[found.kind]?.(found.subjectId)
  return (
    <>
      <PageHeader
        title={title}
        lead={found.owner.name}
        badge={
          <>
            <StateBadge state={found.state} />
            {found.overdue && <Badge tone="not_met">{t('overdue')}</Badge>}
          </>
        }
        breadcrumbs={[
          { label: t('queue.title'), to: moderationPaths.moderationQueue() },
          { label: found.title },
        ]}
      />
      {done && <Flash text={t('case.done')} />}
      {meanwhile && <Meanwhile step={meanwhile} />}
      <Columns layout="even">
        <div>
          <Section title={t('case.now')} lead={t(found.shown ? 'case.shown' : 'case.notShown')}>
            {publicPage && (
              <p className="mb-3">
                <TextLink to={publicPage}>{t('case.page')}</TextLink>
              </p>
            )}
            {found.now ? <FrozenText frozen={found.now} /> : <p className="text-muted">{t('case.gone')}</p>}
          </Section>
          <Section title={t('case.reports', { count: found.reportCount })}>
            <ul className="divide-y divide-line">
              {found.reports.map((report) => (
                <ReportItem key={report.id} report={report} />
              ))}
            </ul>
            <Pagination
              page={page}
              pages={found.reportPages}
              hrefFor={(one) => moderationPaths.moderationCase(found.id, { page: String(one) })}
            />
          </Section>
        </div>
        <div>
          <Facts found={found} />
          {found.ownDecision && (
            <div className="mb-4">
              <Alert tone="info">{t('case.ownDecision')}</Alert>
            </div>
          )}
          {found.decisions.length > 0 && (!meanwhile || isOfMembers(meanwhile.act)) && (
            <DecisionForm found={found} result={result} />
          )}
        </div>
      </Columns>
      <Section title={t('history')}>
        <StepList steps={found.steps} />
      </Section>
      {found.earlier.length > 0 && (
        <Section title={t('case.earlier')}>
          <ul className="space-y-1">
            {found.earlier.map(({ id, state, openedAt }) => (
              <li key={id} className="flex flex-wrap items-center gap-2">
                <TextLink to={moderationPaths.moderationCase(id)}>
                  {formatInstant(openedAt, i18n.language)}
                </TextLink>
                <StateBadge state={state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Facts({ found: { owner, openedAt, dueAt, takedown, appeal } }: { found: CaseView }) {
  const { t, i18n } = useTranslation('moderation')
  const at = (value: string) => formatInstant(value, i18n.language)
  return (
    <Section title={t('case.facts')}>
      <DescriptionList
        columns={1}
        blank={t('blank')}
        items={[
          { term: t('owner'), detail: owner.name },
          {
            term: t('region'),
            detail: owner.regionCode && nameOf('region', owner.regionCode, i18n.language),
          },
          { term: t('queue.since'), detail: at(openedAt) },
          ...(dueAt ? [{ term: t('queue.due'), detail: at(dueAt) }] : []),
          ...(takedown
            ? [
                { term: t('takedown.reason'), detail: t(`ground.${takedown.reason}`) },
                { term: t('takedown.words'), detail: takedown.words },
                { term: t('takedown.until'), detail: formatDay(takedown.appealUntil, i18n.language) },
              ]
            : []),
          ...(appeal
            ? [
                { term: t('appeal.at'), detail: at(appeal.at) },
                {
                  term: t('appeal.words'),
                  detail: <span className="whitespace-pre-line">{appeal.words}</span>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

function ReportItem({ report: { reporter, ground, words, at, frozen } }: { report: ReportView }) {
  const { t, i18n } = useTranslation('moderation')
  return (
    <li className="py-3">
      <p className="font-medium">{t(`ground.${ground}`)}</p>
      {words && <p className="max-w-read break-words whitespace-pre-line">{words}</p>}
      <p className="text-sm text-faint">
        {[reporter ?? t('case.nobody'), formatInstant(at, i18n.language)].join(' · ')}
      </p>
      <div className="mt-2">
        {frozen ? (
          <Disclosure summary={t('case.frozen')} plain>
            <FrozenText frozen={frozen} />
          </Disclosure>
        ) : (
          <p className="text-sm text-faint">{t('case.frozenSame')}</p>
        )}
      </div>
    </li>
  )
}

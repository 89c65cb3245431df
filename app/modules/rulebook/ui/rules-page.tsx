import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { RulebookView, RuleLine } from '../rulebook-view.ts'
import { DraftList } from './draft-list.tsx'
import { RuleFilters, type RuleFilterValues } from './rule-filters.tsx'
import { RulebookHead } from './rulebook-head.tsx'
import { StartDraftForm } from './start-draft-form.tsx'
import { WeightShares } from './weight-shares.tsx'

/** The rules in force (or of a draft), what is being worked on, and the weights. */
export function RulesPage({
  view,
  filter,
  mayKeep,
  error,
  typed = '',
}: {
  view: RulebookView
  filter: RuleFilterValues
  mayKeep: boolean
  error?: string | undefined
  typed?: string
}) {
  const { t, i18n } = useTranslation('rulebook')
  const day = (one: string) => formatDay(one, i18n.language)
  const { draft } = view
  const linkOf = (rule: RuleLine) =>
    draft ? officialPaths.draftRule(draft.id, rule.id) : officialPaths.rule(rule.id)
  return (
    <>
      <RulebookHead
        current="rules"
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <span>{t('version', { version: view.version })}</span>
            <span>{t('sinceDay', { day: day(view.validFrom) })}</span>
          </>
        }
      />
      <div className="mb-5 space-y-3 empty:hidden">
        {view.planned && (
          <Alert>{t('planned', { version: view.planned.version, day: day(view.planned.validFrom) })}</Alert>
        )}
        {!mayKeep && <Alert>{t('readOnly')}</Alert>}
      </div>
      {draft ? (
        <Alert
          title={t('list.ofDraft', { title: draft.title })}
          action={
            <span className="flex flex-wrap gap-3">
              <TextLink to={officialPaths.ruleDraft(draft.id)}>{t('form.back')}</TextLink>
              <TextLink to={paths.rules()}>{t('list.backToForce')}</TextLink>
            </span>
          }
        />
      ) : (
        <Section title={t('drafts.title')} lead={mayKeep ? t('drafts.startLead') : undefined}>
          <div className="space-y-4">
            <DraftList drafts={view.drafts} none={t('drafts.none')} />
            {mayKeep && <StartDraftForm error={error} typed={typed} />}
          </div>
        </Section>
      )}
      <Section title={t('list.caption')}>
        <RuleFilters key={JSON.stringify(filter)} filter={filter} />
        <Toolbar start={<span className="text-muted">{t('list.count', { count: view.total })}</span>} />
        <DataTable
          caption={t('list.caption')}
          captionHidden
          dense
          rows={view.lines}
          rowKey={(rule) => rule.id}
          empty={<EmptyState title={t('list.empty.title')} text={t('list.empty.text')} />}
          columns={[
            {
              key: 'rule',
              header: t('list.rule'),
              twelfths: 3,
              rowHeader: true,
              cell: (rule) => (
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <TextLink to={linkOf(rule)}>{rule.label}</TextLink>
                  {rule.off && <Badge tone="unknown">{t('status.off')}</Badge>}
                  {rule.changed && <Badge tone="accent">{t('status.changed')}</Badge>}
                </span>
              ),
            },
            { key: 'sentence', header: t('list.sentence'), twelfths: 4, cell: (rule) => rule.sentence },
            {
              key: 'hardness',
              header: t('list.hardness'),
              twelfths: 1,
              cell: (rule) => t(`matching:hardness.${rule.hardness}`),
            },
            { key: 'part', header: t('list.part'), twelfths: 2, cell: (rule) => rule.part },
            { key: 'domains', header: t('list.domains'), twelfths: 2, cell: (rule) => rule.domains },
          ]}
        />
        <Pagination
          page={view.page}
          pages={view.pages}
          hrefFor={(page) => paths.rules({ ...filter, page: String(page) })}
        />
      </Section>
      <Section
        title={t('weights.title')}
        lead={t('weights.lead')}
        action={draft && <TextLink to={officialPaths.draftScore(draft.id)}>{t('weights.edit')}</TextLink>}
      >
        <WeightShares shares={view.shares} />
      </Section>
    </>
  )
}

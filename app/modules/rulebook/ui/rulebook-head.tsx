import type { ReactNode } from 'react'
import type { Crumb } from '#app/components/breadcrumbs.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'

/** The head of the two first pages of the rules, which lead to each other. */
export function RulebookHead({
  current,
  title,
  lead,
  meta,
}: {
  current: 'rules' | 'history'
  title: string
  lead: string
  meta?: ReactNode
}) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <PageHeader title={title} lead={lead} meta={meta} />
      <Tabs
        label={t('nav.label')}
        items={[
          { label: t('nav.rules'), to: paths.rules(), current: current === 'rules' },
          { label: t('nav.history'), to: officialPaths.ruleHistory(), current: current === 'history' },
        ]}
      />
    </>
  )
}

/** Where the pages of one draft stand. */
export function useDraftCrumbs() {
  const { t } = useTranslation('rulebook')
  return (draft: { id: string; title: string }, last?: string): Crumb[] => [
    { label: t('title'), to: paths.rules() },
    last ? { label: draft.title, to: officialPaths.ruleDraft(draft.id) } : { label: draft.title },
    ...(last ? [{ label: last }] : []),
  ]
}

import { Tabs } from '#app/components/tabs.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

const tabs = [
  ['overview', paths.organization()],
  ['certificates', paths.certificates()],
  ['verification', paths.verification()],
  ['members', paths.members()],
] as const

/** The pages of one's organization. */
export function OrganizationTabs({ current }: { current: (typeof tabs)[number][0] }) {
  const { t } = useTranslation('organizations')
  return (
    <Tabs
      label={t('tabs.label')}
      items={tabs.map(([tab, to]) => ({ label: t(`tabs.${tab}`), to, current: tab === current }))}
    />
  )
}

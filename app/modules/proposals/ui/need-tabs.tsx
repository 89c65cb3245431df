import { Tabs } from '#app/components/tabs.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

export type NeedTab = 'received' | 'plan' | 'scores' | 'evaluation' | 'questions'

/** From what has come in for a need to how its search ends. */
export function NeedTabs({ needId, current }: { needId: string; current: NeedTab }) {
  const { t } = useTranslation('proposals')
  const tab = (name: NeedTab, to: string) => ({ label: t(`tabs.${name}`), to, current: name === current })
  return (
    <Tabs
      label={t('tabs.label')}
      items={[
        tab('received', paths.needProposals(needId)),
        tab('questions', paths.needQuestions(needId)),
        tab('plan', paths.needPlan(needId)),
        tab('scores', paths.needScores(needId)),
        tab('evaluation', paths.needEvaluation(needId)),
      ]}
    />
  )
}

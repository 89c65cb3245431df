import { Tabs } from '#app/components/tabs.tsx'
import { awardPaths } from '#app/platform/award-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type NeedTab = 'received' | 'plan' | 'scores' | 'evaluation' | 'questions'

/** From what has come in for a need to how its search ends. */
export function NeedTabs({ needId, current }: { needId: string; current: NeedTab }) {
  const { t } = useTranslation('proposals')
  const tab = (name: NeedTab, to: string) => ({ label: t(`tabs.${name}`), to, current: name === current })
  return (
    <Tabs
      label={t('tabs.label')}
      items={[
        tab('received', awardPaths.needProposals(needId)),
        tab('questions', awardPaths.needQuestions(needId)),
        tab('plan', awardPaths.needPlan(needId)),
        tab('scores', awardPaths.needScores(needId)),
        tab('evaluation', awardPaths.needEvaluation(needId)),
      ]}
    />
  )
}

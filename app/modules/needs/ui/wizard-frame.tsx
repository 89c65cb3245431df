import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Stepper } from '#app/components/stepper.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { type NeedStep, needSteps } from '../need-steps.ts'

/** Head and steps of the wizard around the step at hand. */
export function WizardFrame({
  needId,
  title,
  version,
  step,
  lacking,
  children,
}: {
  needId: string
  title: string
  version: number
  step: NeedStep
  lacking: readonly NeedStep[]
  children: ReactNode
}) {
  const { t } = useTranslation('needs')
  return (
    <>
      <PageHeader
        title={t(`step.${step}.title`)}
        lead={t(`step.${step}.lead`)}
        breadcrumbs={[
          { label: t('list.title'), to: paths.myNeeds() },
          { label: title || t('untitled'), to: paths.need(needId) },
          { label: t('wizard.edit') },
        ]}
      />
      <Stepper
        current={step}
        steps={needSteps.map((one) => ({
          id: one,
          label: t(`step.${one}.label`),
          to: needPaths.needStep(needId, one),
          error: lacking.includes(one) && one !== step,
        }))}
      />
      {version > 0 && (
        <div className="mb-5">
          <Alert tone="info">{t('wizard.publishedStays', { version })}</Alert>
        </div>
      )}
      {children}
    </>
  )
}

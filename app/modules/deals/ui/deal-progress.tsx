import { Stepper } from '#app/components/stepper.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DealState } from '../deal-process.ts'

const steps = ['talk', 'sign', 'deliver', 'confirm', 'done'] as const

const at: Record<DealState, (typeof steps)[number] | null> = {
  asked: 'talk',
  negotiation: 'talk',
  agreed: 'sign',
  active: 'deliver',
  completed: 'confirm',
  confirmed: 'done',
  declined: null,
  cancelled: null,
}

/** How far a deal is; nothing for one that ended on the way. */
export function DealProgress({ state }: { state: DealState }) {
  const { t } = useTranslation('deals')
  const current = at[state]
  if (!current) return null
  return <Stepper steps={steps.map((id) => ({ id, label: t(`step.${id}`) }))} current={current} />
}

/** The steps of the wizard, in order. */
export const needSteps = ['what', 'details', 'conditions', 'terms', 'review'] as const
export type NeedStep = (typeof needSteps)[number]
/** A step that is a form; the last one only shows and publishes. */
export type FormStep = Exclude<NeedStep, 'review'>

export function isNeedStep(text: string | undefined): text is NeedStep {
  return (needSteps as readonly unknown[]).includes(text)
}

/** The step after a form. */
export function stepAfter(step: FormStep): NeedStep {
  return needSteps[needSteps.indexOf(step) + 1] ?? 'review'
}

/** The step before; null at the first. */
export function stepBefore(step: NeedStep): NeedStep | null {
  return needSteps[needSteps.indexOf(step) - 1] ?? null
}

export function isFormStep(text: string | undefined): text is FormStep {
  return isNeedStep(text) && text !== 'review'
}

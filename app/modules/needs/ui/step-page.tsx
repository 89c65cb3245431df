import type { ReactNode } from 'react'
import type { FormStep } from '../need-steps.ts'
import type { Conflict, StepView } from '../wizard-view.ts'
import { ConditionsStep } from './conditions-step.tsx'
import { DetailsStep } from './details-step.tsx'
import { type Result, useProblems } from './form-problems.ts'
import { RecognisedPanel } from './recognised-panel.tsx'
import { StepForm } from './step-form.tsx'
import { TermsStep } from './terms-step.tsx'
import { WhatStep } from './what-step.tsx'
import { WizardFrame } from './wizard-frame.tsx'

/** What the server answers to a step that was not saved. */
export type StepReply = { result?: Result; conflict?: Conflict }

/** One form step of the wizard; `beside` stands under the form. */
export function StepPage({
  view,
  step,
  userId,
  result,
  conflict,
  beside,
}: {
  view: StepView
  step: FormStep
  userId: string
  result: Result
  conflict?: Conflict
  beside?: ReactNode
}) {
  const { words, wordsOf } = useProblems(result)
  // What was typed into a form that came back stays typed.
  const values = (result?.initialValue as StepView['values'] | undefined) ?? view.values
  const shared = { values, wordsOf }
  return (
    <WizardFrame
      needId={view.id}
      title={view.title}
      version={view.version}
      step={step}
      lacking={view.lacking}
    >
      <RecognisedPanel needId={view.id} recognised={view.recognised} />
      <StepForm
        key={`${step} ${view.revision}`}
        needId={view.id}
        step={step}
        userId={userId}
        revision={view.revision}
        result={result}
        conflict={conflict}
      >
        {step === 'what' && <WhatStep {...shared} domainCode={view.domainCode} />}
        {step === 'details' && (
          <DetailsStep
            {...shared}
            needId={view.id}
            fields={view.fields}
            strictness={strictnessIn(view, result)}
            errors={words}
          />
        )}
        {step === 'conditions' && (
          <ConditionsStep {...shared} strictness={strictnessIn(view, result)} today={view.today} />
        )}
        {step === 'terms' && <TermsStep {...shared} />}
      </StepForm>
      {beside}
    </WizardFrame>
  )
}

/** The choices of strictness as typed, where the form came back. */
function strictnessIn({ strictness }: StepView, result: Result): StepView['strictness'] {
  const typed = result?.initialValue as
    | { hardness?: Record<string, string>; tolerance?: Record<string, string> }
    | null
    | undefined
  if (!typed) return strictness
  return Object.fromEntries(
    Object.entries(strictness).map(([name, one]) => {
      const percent = Number(typed.tolerance?.[name])
      return [
        name,
        { ...one, chosen: typed.hardness?.[name] ?? one.chosen, tolerancePercent: percent || undefined },
      ]
    }),
  )
}

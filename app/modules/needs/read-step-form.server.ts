import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { type ReadForm, readForm } from '#app/platform/forms.server.ts'
import { conditionsSchema, detailsSchema, termsSchema, whatSchema } from './need.schema.ts'
import type { FormStep } from './need-steps.ts'
import type { StepForm } from './save-need-step.server.ts'

type ReadStep =
  | { ok: true; change: StepForm; intent: string; refuse: Extract<ReadForm<unknown>, { ok: true }>['refuse'] }
  | Extract<ReadForm<unknown>, { ok: false }>

/** Reads the posted form of a step; the domain decides which fields the second step has. */
export async function readStepForm(
  request: Request,
  step: FormStep,
  domainCode: string | null,
): Promise<ReadStep> {
  const domain = domainCode && isDomainCode(domainCode) ? domainCode : null
  switch (step) {
    case 'what':
      return stepOf(await readForm(request, whatSchema), (form) => ({ step, form }))
    case 'details':
      return stepOf(await readForm(request, detailsSchema(domain)), (form) => ({ step, form }))
    case 'conditions':
      return stepOf(await readForm(request, conditionsSchema), (form) => ({ step, form }))
    case 'terms':
      return stepOf(await readForm(request, termsSchema), (form) => ({ step, form }))
  }
}

function stepOf<Value>(read: ReadForm<Value>, change: (value: Value) => StepForm): ReadStep {
  if (!read.ok) return read
  return {
    ok: true,
    change: change(read.value),
    intent: String(read.form.get('intent') ?? ''),
    refuse: read.refuse,
  }
}

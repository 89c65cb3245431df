import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { wordsIn } from '#app/modules/taxonomy/words-in.ts'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { differencesOf } from './answer-differences.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import { needAnswers } from './need-answers.ts'
import { lacksToPublish } from './need-completeness.ts'
import { conditionControls, extensionControls, strictnessIn } from './need-criteria.ts'
import { formValues } from './need-form-values.ts'
import type { FormStep } from './need-steps.ts'
import type { OwnNeed } from './own-need.ts'
import { partOf, type StepForm } from './save-need-step.server.ts'
import { standingGuesses } from './standing-guesses.ts'
import type { Conflict, Recognised, StepView, Strictness } from './wizard-view.ts'

export function stepView(need: OwnNeed, step: FormStep, language: Language, now = new Date()): StepView {
  const { draft } = need
  const today = dayOf(now)
  return {
    step,
    id: need.id,
    title: draft.title,
    status: need.status,
    version: need.version,
    revision: need.revision,
    domainCode: draft.domainCode,
    fields: step === 'details' ? wordsIn(fieldsOf(draft), language) : null,
    values: formValues(step, draft),
    strictness: strictnessOf(draft, step),
    recognised: recognisedIn(need, language).filter((one) => one.step === step),
    lacking: lacksToPublish(draft, today).map((lack) => lack.step),
    today,
  }
}

function fieldsOf({ domainCode }: NeedSnapshot) {
  return domainCode && isDomainCode(domainCode) ? extensionFields(domainCode, 'need') : null
}

/** Strictness of every control of the conditions and of the need's domain, by name; on a step, of its own. */
export function strictnessOf(draft: NeedSnapshot, step?: FormStep): Record<string, Strictness> {
  const own = draft.domainCode && isDomainCode(draft.domainCode) ? extensionControls(draft.domainCode) : []
  return Object.fromEntries(
    [...(step === 'details' ? [] : conditionControls), ...(step === 'conditions' ? [] : own)].map(
      (control) => {
        const { rules: _rules, ...shown } = control
        const { hardness, tolerancePercent } = strictnessIn(draft.criteria, control)
        return [control.name, { ...shown, chosen: hardness, tolerancePercent }]
      },
    ),
  )
}

/** What was recognised in a draft's words and still stands; nothing once it was published. */
export function recognisedIn({ draft, version, createdOn }: OwnNeed, language: Language): Recognised[] {
  if (version > 0) return []
  const answers = new Map(
    needAnswers(draft, { t: translator(language), language }).map((one) => [one.key, one]),
  )
  return standingGuesses(draft, createdOn).flatMap(({ field, evidence }) => {
    const answer = answers.get(field === 'budgetMax' ? 'budget' : field)
    return answer?.value
      ? [{ field, evidence, step: answer.step, label: answer.label, value: answer.value }]
      : []
  })
}

/** What another tab has saved meanwhile, beside what this form says. */
export function conflictOf(need: OwnNeed, change: StepForm, language: Language): Conflict {
  const words = { t: translator(language), language }
  const of = (draft: NeedSnapshot) => needAnswers(draft, words).filter((one) => one.step === change.step)
  return {
    revision: need.revision,
    differences: differencesOf(of({ ...need.draft, ...partOf(change, need.draft) }), of(need.draft)),
  }
}

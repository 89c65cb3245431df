/** What was typed about a rule, as a rule. Whether it makes sense is for parseRuleSet to say, with the place. */
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { Bilingual, Condition, Remedy, Rule } from '#search/rules/rule.ts'
import type { RuleForm } from './rule-form.schema.ts'
import { withThresholds } from './thresholds.ts'

/** @returns null where the condition is no JSON */
export function ruleOfForm(form: RuleForm, stored: Rule): Rule | null {
  const condition = conditionOf(form, stored)
  if (condition === null) return null
  const { domains = [] } = form
  const unknownNeed = pair(form.unknownNeedZh, form.unknownNeedEn)
  const provider = pair(form.askProviderZh, form.askProviderEn)
  const manufacturer = pair(form.askManufacturerZh, form.askManufacturerEn)
  const remedy = remedyOf(form)
  return {
    id: stored.id,
    domains: domains.length === 0 || domains.includes('*') ? '*' : domains,
    side: stored.side,
    hardness: form.hardness,
    part: form.part ?? null,
    ...(form.weight === 1 && stored.weight === undefined ? {} : { weight: form.weight }),
    applies: form.applies,
    ...(form.active ? {} : { off: true }),
    condition,
    given: form.given ?? stored.given,
    wanted: form.wanted ?? null,
    label: { zh: form.labelZh, en: form.labelEn },
    sentences: {
      met: { zh: form.metZh, en: form.metEn },
      not_met: { zh: form.notMetZh, en: form.notMetEn },
      unknown: { zh: form.unknownZh, en: form.unknownEn },
      ...(unknownNeed ? { unknownNeed } : {}),
    },
    ...(provider || manufacturer
      ? { questions: { ...(provider ? { provider } : {}), ...(manufacturer ? { manufacturer } : {}) } }
      : {}),
    ...(remedy ? { remedy } : {}),
    ...(form.source ? { source: form.source } : {}),
  }
}

/** A text half written in one language is kept as it is, so that the other one is asked for. */
function pair(zh: string | undefined, en: string | undefined): Bilingual | undefined {
  return zh || en ? { zh: zh ?? '', en: en ?? '' } : undefined
}

function conditionOf({ condition, threshold = [] }: RuleForm, stored: Rule): Condition | null {
  let typed: unknown
  try {
    typed = JSON.parse(condition)
  } catch {
    return null
  }
  if (typeof typed !== 'object' || typed === null) return null
  // Plain numbers are typed beside the text where no script runs; a changed text says them itself.
  const same = canonicalJson(typed) === canonicalJson(stored.condition)
  return same ? withThresholds(stored.condition, threshold) : (typed as Condition)
}

function remedyOf({
  remedyKind,
  remedyField = '',
  remedyFrom = '',
  remedyValue = '',
  remedyWhen,
}: RuleForm): Remedy | undefined {
  switch (remedyKind) {
    case 'adjust':
      return { kind: 'adjust', field: remedyField, to: remedyFrom }
    case 'drop-items':
      return { kind: 'drop-items', field: remedyField, keep: remedyFrom }
    case 'set':
      return {
        kind: 'set',
        field: remedyField,
        value: constantOf(remedyValue),
        ...(remedyWhen ? { when: remedyWhen } : {}),
      }
    case 'soften':
    case 'none':
      return { kind: remedyKind }
    default:
      return undefined
  }
}

function constantOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

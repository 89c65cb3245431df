/**
 * Builds the rules on a domain's own fields from a line of data each. A shape fixes the comparison, the
 * sentences and the cure; a rule may still bring words of its own. All apply only when a need states them.
 */
import type { Hardness } from '../facts.ts'
import type { Bilingual, Condition, Remedy, Rule } from '../rule.ts'
import { all, any, withField, withValue } from './conditions.ts'

type Shape =
  /** Offering's list has every item that the need lists. */
  | 'has-all'
  /** Offering's list has one of the items that the need accepts. */
  | 'has-any'
  /** Offering's number is no more, or no less, than the need's. */
  | 'at-most'
  | 'at-least'
  /** Offering's interval contains the need's, or shares a point with it. */
  | 'covers'
  | 'overlaps'
  /** The need may demand a yes. */
  | 'flag'
  /** The provider's own threshold for the need's number. */
  | 'customer-at-least'
  /** The provider's own list of customers it accepts. */
  | 'customer-any'

type Line = {
  id: string
  key: string
  shape: Shape
  label: Bilingual
  hardness?: Hardness
  weight?: number
  source?: string
  words?: Partial<Rule['sentences']>
  question?: Bilingual
}

type Wording = Rule['sentences'] & { provider: Bilingual; manufacturer?: Bilingual }

/** A rule builder for one domain. */
export function rulesOf(slug: string, domain: string, lines: readonly Line[]): readonly Rule[] {
  return lines.map((line) => {
    const offering = `offering.ext.${line.key}`
    const need = `need.ext.${line.key}`
    const isCustomer = line.shape === 'customer-at-least' || line.shape === 'customer-any'
    const { provider, manufacturer, ...sentences } = wordings[line.shape](line.label)
    return {
      id: `${slug}.${line.id}`,
      domains: [domain],
      side: isCustomer ? 'offering' : 'need',
      hardness: line.hardness ?? 'soft',
      part: isCustomer ? 'reciprocity' : 'capability',
      weight: line.weight ?? 2,
      applies: 'when-stated',
      condition: conditions[line.shape](offering, need),
      given: isCustomer ? need : offering,
      wanted: isCustomer ? offering : need,
      label: line.label,
      sentences: { ...sentences, ...line.words },
      questions: {
        provider: line.question ?? provider,
        ...(manufacturer ? { manufacturer } : {}),
      },
      remedy: remedies[line.shape](offering, need),
      ...(line.source ? { source: line.source } : {}),
    }
  })
}

const conditions: Record<Shape, (offering: string, need: string) => Condition> = {
  'has-all': (offering, need) => all(withField(offering, 'containsAll', need)),
  'has-any': (offering, need) => all(withField(offering, 'containsAny', need)),
  'at-most': (offering, need) => all(withField(offering, 'lessOrEqual', need)),
  'at-least': (offering, need) => all(withField(offering, 'greaterOrEqual', need)),
  covers: (offering, need) => all(withField(offering, 'covers', need)),
  overlaps: (offering, need) => all(withField(offering, 'overlaps', need)),
  flag: (offering, need) => any(withValue(need, 'equals', false), withValue(offering, 'equals', true)),
  'customer-at-least': (offering, need) => all(withField(need, 'greaterOrEqual', offering)),
  'customer-any': (offering, need) => all(withField(need, 'containsAny', offering)),
}

const remedies: Record<Shape, (offering: string, need: string) => Remedy> = {
  'has-all': (offering, need) => ({ kind: 'drop-items', field: need, keep: offering }),
  'has-any': () => ({ kind: 'soften' }),
  'at-most': (offering, need) => ({ kind: 'adjust', field: need, to: offering }),
  'at-least': (offering, need) => ({ kind: 'adjust', field: need, to: offering }),
  covers: () => ({ kind: 'soften' }),
  overlaps: () => ({ kind: 'soften' }),
  flag: (_offering, need) => ({ kind: 'set', field: need, value: false }),
  'customer-at-least': () => ({ kind: 'none' }),
  'customer-any': () => ({ kind: 'none' }),
}

const lower = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const blankNeed = (label: Bilingual): Bilingual => ({
  zh: `您尚未填写对“${label.zh}”的要求`,
  en: `Your requirement on ${lower(label.en)} is not stated`,
})

const askNeed = (label: Bilingual): Bilingual => ({
  zh: `您对“${label.zh}”有什么要求？`,
  en: `What do you require of ${lower(label.en)}?`,
})

function unknownOf(label: Bilingual): Pick<Wording, 'unknown' | 'unknownNeed' | 'manufacturer'> {
  return {
    unknown: {
      zh: `“${label.zh}”未填写或不完整，无法判断是否满足 {{wanted}}`,
      en: `${label.en}: not stated or incomplete, so whether it meets {{wanted}} is unknown`,
    },
    unknownNeed: blankNeed(label),
    manufacturer: askNeed(label),
  }
}

const wordings: Record<Shape, (label: Bilingual) => Wording> = {
  'has-all': (label) => ({
    met: { zh: `${label.zh}：包括您需要的{{wanted}}`, en: `${label.en}: includes {{wanted}}` },
    not_met: {
      zh: `${label.zh}：有{{given}}，未能全部覆盖您需要的{{wanted}}`,
      en: `${label.en}: {{given}}, which does not include all of {{wanted}}`,
    },
    ...unknownOf(label),
    provider: { zh: `“${label.zh}”是否包括{{wanted}}？`, en: `${label.en}: does it include {{wanted}}?` },
  }),
  'has-any': (label) => ({
    met: {
      zh: `${label.zh}：{{given}}，符合您接受的{{wanted}}`,
      en: `${label.en}: {{given}}, which fits {{wanted}}`,
    },
    not_met: {
      zh: `${label.zh}：{{given}}，不在您接受的{{wanted}}之内`,
      en: `${label.en}: {{given}}, none of {{wanted}}`,
    },
    ...unknownOf(label),
    provider: { zh: `“${label.zh}”能否是{{wanted}}？`, en: `${label.en}: can it be {{wanted}}?` },
  }),
  'at-most': (label) => ({
    met: {
      zh: `${label.zh} {{given}}，在您要求的 {{wanted}}以内`,
      en: `${label.en}: {{given}}, within {{wanted}}`,
    },
    not_met: {
      zh: `${label.zh} {{given}}，超过您要求的 {{wanted}}`,
      en: `${label.en}: {{given}}, above {{wanted}}`,
    },
    ...unknownOf(label),
    provider: { zh: `${label.zh}能否在 {{wanted}}以内？`, en: `${label.en}: can it stay within {{wanted}}?` },
  }),
  'at-least': (label) => ({
    met: {
      zh: `${label.zh} {{given}}，达到您要求的 {{wanted}}`,
      en: `${label.en}: {{given}}, at least {{wanted}}`,
    },
    not_met: {
      zh: `${label.zh} {{given}}，低于您要求的 {{wanted}}`,
      en: `${label.en}: {{given}}, below {{wanted}}`,
    },
    ...unknownOf(label),
    provider: { zh: `${label.zh}能否达到 {{wanted}}？`, en: `${label.en}: can it reach {{wanted}}?` },
  }),
  covers: (label) => ({
    met: {
      zh: `${label.zh} {{given}}，覆盖您需要的 {{wanted}}`,
      en: `${label.en}: {{given}}, which covers {{wanted}}`,
    },
    not_met: {
      zh: `${label.zh} {{given}}，覆盖不了您需要的 {{wanted}}`,
      en: `${label.en}: {{given}}, which does not cover {{wanted}}`,
    },
    ...unknownOf(label),
    provider: { zh: `${label.zh}能否覆盖 {{wanted}}？`, en: `${label.en}: can it cover {{wanted}}?` },
  }),
  overlaps: (label) => ({
    met: {
      zh: `${label.zh} {{given}}，与您的 {{wanted}}相合`,
      en: `${label.en}: {{given}}, which meets {{wanted}}`,
    },
    not_met: {
      zh: `${label.zh} {{given}}，与您的 {{wanted}}没有交集`,
      en: `${label.en}: {{given}}, which lies apart from {{wanted}}`,
    },
    ...unknownOf(label),
    provider: { zh: `${label.zh}能否适用 {{wanted}}？`, en: `${label.en}: does it suit {{wanted}}?` },
  }),
  flag: (label) => ({
    met: { zh: `${label.zh}：满足`, en: `${label.en}: yes` },
    not_met: { zh: `${label.zh}：做不到，而您有此要求`, en: `${label.en}: no, though it is required` },
    unknown: {
      zh: `${label.zh}：未说明，而您有此要求`,
      en: `${label.en}: not stated, though it is required`,
    },
    unknownNeed: blankNeed(label),
    provider: { zh: `${label.zh}：能否做到？`, en: `${label.en}: is it possible?` },
    manufacturer: askNeed(label),
  }),
  'customer-at-least': (label) => ({
    met: {
      zh: `${label.zh}：需求方为 {{given}}，达到服务商 {{wanted}}的要求`,
      en: `${label.en}: {{given}}, which reaches the {{wanted}} the provider asks for`,
    },
    not_met: {
      zh: `${label.zh}：需求方为 {{given}}，未达到服务商 {{wanted}}的要求`,
      en: `${label.en}: {{given}}, below the {{wanted}} the provider asks for`,
    },
    unknown: { zh: `服务商未说明对“${label.zh}”的要求`, en: `${label.en}: the provider states no threshold` },
    unknownNeed: { zh: `需求方未填写“${label.zh}”`, en: `${label.en}: the customer has not stated it` },
    provider: {
      zh: `对“${label.zh}”有何要求？没有请填 0。`,
      en: `${label.en}: what do you ask for? 0 if nothing.`,
    },
    manufacturer: { zh: `贵企业的“${label.zh}”是多少？`, en: `${label.en}: what is yours?` },
  }),
  'customer-any': (label) => ({
    met: {
      zh: `${label.zh}：需求方有{{given}}，符合服务商接受的{{wanted}}`,
      en: `${label.en}: {{given}}, which fits what the provider accepts: {{wanted}}`,
    },
    not_met: {
      zh: `${label.zh}：需求方有{{given}}，不在服务商接受的{{wanted}}之内`,
      en: `${label.en}: {{given}}, not among what the provider accepts: {{wanted}}`,
    },
    unknown: {
      zh: `服务商未说明接受的“${label.zh}”`,
      en: `${label.en}: the provider does not say what it accepts`,
    },
    unknownNeed: { zh: `需求方未填写“${label.zh}”`, en: `${label.en}: the customer has not stated it` },
    provider: { zh: `接受哪些“${label.zh}”？`, en: `${label.en}: which do you accept?` },
    manufacturer: { zh: `贵企业的“${label.zh}”是什么？`, en: `${label.en}: which is yours?` },
  }),
}

/** A need's answers in words, for the check before publishing, the need's own page and the comparison of two tabs. */
import type { TFunction } from 'i18next'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { findList, findName } from '#app/modules/taxonomy/find-name.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { formatFen } from '#app/platform/money.ts'
import { unitFor } from '#search/rules/unit.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import type { FormStep } from './need-steps.ts'

export type Answer = {
  /** The field; for the domain's own fields 'ext.<key>'. */
  key: string
  step: FormStep
  label: string
  /** Null where it is blank. */
  value: string | null
  /** Name of its strictness control, if it has one. */
  control?: string
  wide?: boolean
}

type Words = { t: TFunction; language: string }

/** Every answer in the order of the wizard; the domain's own fields only where filled. */
export function needAnswers(need: NeedSnapshot, words: Words): Answer[] {
  return [
    ...whatAnswers(need, words),
    ...detailAnswers(need, words),
    ...conditionAnswers(need, words),
    ...termAnswers(need, words),
  ]
}

const comma = (language: string) => (language.startsWith('zh') ? '、' : ', ')

function whatAnswers(need: NeedSnapshot, { t, language }: Words): Answer[] {
  const answer = (key: string, value: string | null, wide = false): Answer => ({
    key,
    step: 'what',
    label: t(`needs:field.${key}`),
    value: value || null,
    wide,
  })
  return [
    answer('title', need.title, true),
    answer('domainCode', need.domainCode && nameOf('domain', need.domainCode, language)),
    answer('leafCodes', need.leafCodes.map((code) => nameOf('leaf', code, language)).join(comma(language))),
    answer('background', need.background, true),
    answer('outcomeWanted', need.outcomeWanted, true),
    answer('keywords', need.keywords.join(comma(language))),
  ]
}

function detailAnswers({ domainCode, extension }: NeedSnapshot, { t, language }: Words): Answer[] {
  return extensionLines(domainCode, extension, t, language).map(({ key, label, value }) => ({
    key: `ext.${key}`,
    step: 'details',
    label,
    value,
    control: key,
  }))
}

/** The filled fields of the domain in words, under the labels that a need shows. */
export function extensionLines(
  domainCode: string | null,
  extension: ExtensionValues,
  t: TFunction,
  language: string,
): { key: string; label: string; value: string }[] {
  if (!domainCode) return []
  const name = (key: string) => findName(`ext.${domainCode}.${key}`, language)
  return findList(`ext.${domainCode}/need`, language).flatMap((key) => {
    const value = extension[key]
    if (value === undefined) return []
    const label = name(`${key}.need`) ?? name(key) ?? key
    return [{ key, label, value: valueWords(domainCode, key, value, t, language) }]
  })
}

function valueWords(
  domain: string,
  key: string,
  value: NonNullable<ExtensionValues[string]>,
  t: TFunction,
  language: string,
): string {
  const option = (code: string) => nameOf(`ext.${domain}.${key}`, code, language)
  if (typeof value === 'boolean') return t(value ? 'needs:yes' : 'needs:no')
  if (typeof value === 'string')
    return findList(`ext.${domain}/coded`, language).includes(key) ? option(value) : value
  if (Array.isArray(value)) return value.map(option).join(comma(language))
  const unitName = findName(`ext.${domain}.${key}.unit`, language)
  const unit = (count: number) => (unitName ? ` ${unitFor(count, unitName)}` : '')
  if (typeof value === 'number') return `${value}${unit(value)}`
  const { min, max } = value
  if (min !== undefined && max !== undefined)
    return min === max ? `${min}${unit(min)}` : `${min} – ${max}${unit(max)}`
  return min !== undefined ? `≥ ${min}${unit(min)}` : `≤ ${max}${unit(max ?? 0)}`
}

function conditionAnswers(need: NeedSnapshot, words: Words): Answer[] {
  const { t, language } = words
  const answer = (key: string, value: string | null, control?: string): Answer => ({
    key,
    step: 'conditions',
    label: t(`needs:field.${key}`),
    value: value || null,
    ...(control && value ? { control } : {}),
  })
  const day = (value: string | null) => value && formatDay(value, language)
  const named = (field: string, code: string | null) => code && nameOf(field, code, language)
  return [
    answer('budget', budgetWords(need, words), need.budgetMaxFen === null ? undefined : 'price'),
    answer('budgetSource', need.budgetSource && t(`needs:budgetSource.${need.budgetSource}`)),
    answer('startOn', day(need.startOn)),
    answer('finishBy', day(need.finishBy), 'deadline'),
    answer('quoteDeadline', day(need.quoteDeadline)),
    answer('regionCode', named('region', need.regionCode), 'region'),
    answer(
      'remoteOk',
      need.remoteOk === null ? null : t(need.remoteOk ? 'needs:remote.yes' : 'needs:remote.no'),
    ),
    answer('industryCode', named('industry', need.industryCode), 'industry'),
    answer('clusterCode', named('cluster', need.clusterCode), 'cluster'),
    answer(
      'requiredCertificates',
      need.requiredCertificates.map((code) => nameOf('certificate', code, language)).join(comma(language)),
      'certificates',
    ),
    answer(
      'securityLevel',
      need.securityLevel === null ? null : nameOf('securityLevel', String(need.securityLevel), language),
      'security',
    ),
  ]
}

/** "60 万元 – 80 万元", "不超过 80 万元", or why there is none. */
export function budgetWords(
  need: Pick<NeedSnapshot, 'budgetMinFen' | 'budgetMaxFen' | 'whyBudgetBlank'>,
  { t, language }: Words,
): string | null {
  const { budgetMinFen: low, budgetMaxFen: high, whyBudgetBlank } = need
  const sum = (fen: number) => formatFen(fen, language)
  if (low !== null && high !== null) return low === high ? sum(high) : `${sum(low)} – ${sum(high)}`
  if (high !== null) return t('needs:budgetUpTo', { sum: sum(high) })
  if (low !== null) return t('needs:budgetFrom', { sum: sum(low) })
  return whyBudgetBlank && t(`needs:whyBudgetBlank.${whyBudgetBlank}`)
}

function termAnswers(need: NeedSnapshot, { t, language }: Words): Answer[] {
  const answer = (key: string, value: string): Answer => ({
    key,
    step: 'terms',
    label: t(`needs:field.${key}`),
    value,
  })
  return [
    answer('kind', nameOf('kind', need.kind, language)),
    answer('visibility', t(`needs:visibility.${need.visibility}.label`)),
    answer('budgetVisibility', t(`needs:budgetVisibility.${need.budgetVisibility}.label`)),
  ]
}

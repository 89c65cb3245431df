/**
 * A finding as a sentence in Chinese or English, from the rule's own words and the data that decided. Codes are
 * named by the caller's `nameOf`, so that search knows no taxonomy. Nothing is looked up that the finding does
 * not carry: a stored finding reads the same years later.
 */
import { doubtOf } from './doubts.ts'
import type { FactValue, Interval } from './facts.ts'
import type { Finding, Language, Rule } from './rule.ts'
import { unitFor } from './unit.ts'
import { type FieldType, typeOf, type Vocabulary } from './vocabulary.ts'

/** The name of a code of a field: ('offering.regions', '500157', 'zh') → '两江新区'. */
export type NameOf = (field: string, code: string, language: Language) => string

export type Wording = {
  language: Language
  vocabulary: Vocabulary
  nameOf: NameOf
  /** Who reads: words speak to the manufacturer unless this says the provider, or an official, who is neither side. */
  reader?: 'manufacturer' | 'provider' | 'official'
}

const FEN_PER_YUAN = 100
const FEN_PER_WAN = 1_000_000
const MAX_NAMES = 6

/** The sentence for a finding of the rule. */
export function explain(finding: Finding, rule: Rule, wording: Wording): string {
  const doubt = sentenceOfDoubt(finding, rule, wording)
  if (doubt) return doubt
  const ofNeed = rule.side === 'need' ? rule.wanted : rule.given
  const needIsBlank = ofNeed !== null && finding.values[ofNeed] === undefined
  const sentence =
    finding.verdict === 'unknown' && needIsBlank && rule.sentences.unknownNeed
      ? rule.sentences.unknownNeed
      : rule.sentences[finding.verdict]
  return fillSentence(addressed(sentence[wording.language], wording), finding, rule, wording)
}

/** Says what is not verified, where nothing else keeps the verdict unknown. */
function sentenceOfDoubt({ verdict, missing, values, wanted }: Finding, rule: Rule, wording: Wording) {
  const doubts = missing.flatMap((field) => doubtOf(field) ?? []).filter((field) => values[field])
  if (verdict !== 'unknown' || missing.length === 0 || doubts.length < missing.length) return undefined
  const names = doubts.map((field) => formatFact(field, relevant(values[field], wanted), wording))
  const label = addressed(rule.label[wording.language], wording)
  return wording.language === 'zh'
    ? `${label}：${names.join('、')}尚未核验或已失效，核验通过后才能判断`
    : `${label}: ${names.join(', ')} not verified or run out, so this is unknown until it is verified`
}

/** Of what is in doubt, what is asked for; all of it where that is not known. */
function relevant(inDoubt: FactValue | undefined, wanted: FactValue | undefined): FactValue | undefined {
  if (!Array.isArray(inDoubt) || !Array.isArray(wanted)) return inDoubt
  const asked = inDoubt.filter((code) => wanted.includes(code))
  return asked.length > 0 ? asked : inDoubt
}

/** A rule's own words as its reader is spoken to: written for the customer, their "you" is somebody else's customer. Data is filled in later. */
export function addressed(words: string, { reader = 'manufacturer' }: Pick<Wording, 'reader'>): string {
  if (reader === 'manufacturer') return words
  const neutral = words
    .replaceAll(/您|贵企业/g, '需求方')
    .replaceAll(/\b(y)our\b/gi, (_word, y: string) => (y === 'Y' ? 'The customer’s' : 'the customer’s'))
  return reader === 'provider' ? neutral.replaceAll(/供应方|服务商/g, '贵方') : neutral
}

/** Fills {{given}}, {{wanted}} and {{field}} of any of the rule's texts (a question, say) from a finding. */
export function fillSentence(
  sentence: string,
  finding: Pick<Finding, 'values'>,
  rule: Pick<Rule, 'given' | 'wanted'>,
  wording: Wording,
): string {
  return sentence.replace(/\{\{([^}]+)\}\}/g, (match, raw: string, offset: number) => {
    const name = raw.trim()
    const field = name === 'given' ? rule.given : name === 'wanted' ? (rule.wanted ?? '') : name
    const text = formatFact(field, finding.values[field], wording)
    return spaced(sentence[offset - 1], text, sentence[offset + match.length])
  })
}

const HAN = /\p{Script=Han}/u
const LATIN = /[A-Za-z0-9%]/

/** A blank between a Han character and a Latin one, as Chinese typesetting wants. */
function spaced(before: string | undefined, text: string, after: string | undefined): string {
  const left = before && HAN.test(before) && LATIN.test(text[0] ?? '') ? ' ' : ''
  const right = after && HAN.test(after) && LATIN.test(text.at(-1) ?? '') ? ' ' : ''
  return `${left}${text}${right}`
}

/** One datum as a reader would write it; a blank one says so. */
export function formatFact(field: string, value: FactValue | undefined, wording: Wording): string {
  const { language } = wording
  if (value === undefined) return language === 'zh' ? '未填写' : 'not stated'
  const type = typeOf(wording.vocabulary, field)
  if (typeof value === 'boolean') return flagName(value, language)
  if (typeof value === 'number')
    return type?.kind === 'money' ? money(value, language) : quantity(value, type, language)
  if (typeof value === 'string') {
    if (type?.kind === 'date') return date(value, language)
    return type?.kind === 'text' ? value : wording.nameOf(field, value, language)
  }
  if (isList(value)) return list(field, value, wording)
  return interval(value, type, language)
}

const isList = (value: FactValue): value is readonly string[] => Array.isArray(value)

const flagName = (value: boolean, language: Language) =>
  language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'

function list(field: string, codes: readonly string[], { nameOf, language }: Wording): string {
  const names = codes.slice(0, MAX_NAMES).map((code) => nameOf(field, code, language))
  const joined = names.join(language === 'zh' ? '、' : ', ')
  if (codes.length <= MAX_NAMES) return joined
  return language === 'zh'
    ? `${joined} 等 ${codes.length} 项`
    : `${joined} and ${codes.length - MAX_NAMES} more`
}

const trimmed = (value: number, digits: number) => String(Number(value.toFixed(digits)))

/** 80000000 fen → '80 万元' / 'CNY 800,000'. */
function money(fen: number, language: Language): string {
  if (language === 'en') return `CNY ${trimmed(fen / FEN_PER_YUAN, 2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`
  return fen >= FEN_PER_WAN || fen <= -FEN_PER_WAN
    ? `${trimmed(fen / FEN_PER_WAN, 2)} 万元`
    : `${trimmed(fen / FEN_PER_YUAN, 2)} 元`
}

function quantity(value: number, type: FieldType | undefined, language: Language): string {
  const unit = unitFor(value, type?.unit?.[language] ?? '')
  const number = trimmed(value, 4)
  return unit ? (unit === '%' ? `${number}%` : `${number} ${unit}`) : number
}

/** '2025-01-23' → '2025年1月23日' / '23 Jan 2025'. */
function date(value: string, language: Language): string {
  const [year, month, day] = value.split('-').map(Number)
  if (!year || !month || !day) return value
  if (language === 'zh') return `${year}年${month}月${day}日`
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${day} ${months[month - 1] ?? ''} ${year}`
}

function interval({ min, max }: Interval, type: FieldType | undefined, language: Language): string {
  const isMoney = type?.kind === 'moneyInterval'
  const one = (value: number) => (isMoney ? money(value, language) : quantity(value, type, language))
  if (min !== undefined && max !== undefined) {
    if (min === max) return one(min)
    const low = one(min)
    const high = one(max)
    const [lowNumber = low, ...lowUnit] = low.split(' ')
    const sameUnit = language === 'zh' && lowUnit.length > 0 && high.endsWith(` ${lowUnit.join(' ')}`)
    if (isMoney && language === 'en') return `${low}–${high.replace('CNY ', '')}`
    if (isMoney) return sameUnit ? `${lowNumber}–${high}` : `${low}–${high}`
    return `${trimmed(min, 4)}–${high}`
  }
  if (min !== undefined) return language === 'zh' ? `${one(min)}起` : `from ${one(min)}`
  if (max !== undefined) return language === 'zh' ? `不超过 ${one(max)}` : `up to ${one(max)}`
  return language === 'zh' ? '未填写' : 'not stated'
}

/**
 * The quick start: reads a need that somebody wrote in a sentence or a paragraph into a prefilled draft. Only what
 * the words say is filled in, each guess with the words behind it so that its writer can check it; what is not said
 * stays blank. Pure: no clock and no I/O.
 */
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import type { NeedKindCode } from '#app/modules/taxonomy/need-kind.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import { clausesOf } from './reading/clauses.ts'
import { wordMeanings } from './reading/domain-words.ts'
import { findWords } from './reading/find-words.ts'
import { type Amount, readAmount } from './reading/read-amount.ts'
import { readExtension } from './reading/read-extension.ts'
import {
  readCertificates,
  readIndustry,
  readRegion,
  readRemote,
  readSecurityLevel,
} from './reading/read-place.ts'
import { readDomain, readLeaves, titleOf } from './reading/read-subject.ts'
import { readTime } from './reading/read-time.ts'

/** Field of the draft ('finishBy', 'ext.protocols') and the words it was read from. */
export type Guess = { field: string; evidence: string }

export type NeedReading = {
  title: string
  kind?: NeedKindCode
  domainCode?: DomainCode
  leafCodes: string[]
  keywords: string[]
  industryCode?: string
  /** False where a process only hints at the trade: then what the organization says of itself counts more. */
  industryNamed: boolean
  regionCode?: string
  remoteOk?: boolean
  budgetMinFen?: number
  budgetMaxFen?: number
  startOn?: string
  finishBy?: string
  quoteDeadline?: string
  requiredCertificates: string[]
  securityLevel?: number
  extension: ExtensionValues
  guesses: Guess[]
}

const KEYWORDS = 8

/**
 * @param text as typed, any length
 * @param today 'YYYY-MM-DD' in Asia/Shanghai, to which "两个月内" is relative
 * @param chosen the domain, where its writer has chosen one
 */
export function readNeedText(text: string, today: string, chosen?: DomainCode): NeedReading {
  const clauses = clausesOf(text)
  const mentions = findWords(clauses, wordMeanings().keys())
  const guesses: Guess[] = []
  const guess = <Value>(
    field: string,
    read: { value: Value; evidence: string } | null,
  ): Value | undefined => {
    if (read) guesses.push({ field, evidence: read.evidence })
    return read?.value
  }

  const domain = chosen ?? guess('domainCode', readDomain(clauses, mentions))
  const leafCodes = (domain && guess('leafCodes', readLeaves(clauses, mentions, domain))) ?? []
  const extension = domain ? readExtension(clauses, mentions, domain) : { values: {}, evidence: {} }
  for (const [key, evidence] of Object.entries(extension.evidence))
    guesses.push({ field: `ext.${key}`, evidence })

  const money = spend(readAmount(clauses), domain)
  for (const field of money.fields) guesses.push({ field, evidence: money.evidence })
  const time = readTime(clauses, today)
  for (const field of ['startOn', 'finishBy', 'quoteDeadline'] as const)
    if (time[field]) guesses.push({ field, evidence: time[field].evidence })

  const telling = mentions.filter(({ word }) => speaksFor(word, domain))
  const region = readRegion(clauses, today)
  const industry = readIndustry(clauses)
  const asides = [money.evidence, ...Object.values(time).map((one) => one.evidence), region?.evidence ?? '']
  return {
    title: titleOf(clauses, asides.filter(Boolean), new Set(telling.map(({ clause }) => clause))),
    kind: kindOf(text, domain),
    domainCode: domain,
    leafCodes,
    keywords: keywordsOf(telling.map(({ evidence }) => evidence)),
    industryCode: guess('industryCode', industry),
    industryNamed: industry?.named ?? false,
    regionCode: guess('regionCode', region),
    remoteOk: guess('remoteOk', readRemote(clauses)),
    budgetMinFen: money.budgetMinFen,
    budgetMaxFen: money.budgetMaxFen,
    startOn: time.startOn?.day,
    finishBy: time.finishBy?.day,
    quoteDeadline: time.quoteDeadline?.day,
    requiredCertificates: guess('requiredCertificates', readCertificates(clauses)) ?? [],
    securityLevel: guess('securityLevel', readSecurityLevel(clauses)),
    extension: { ...extension.values, ...money.extension },
    guesses,
  }
}

type Spending = {
  budgetMinFen?: number
  budgetMaxFen?: number
  extension: ExtensionValues
  fields: string[]
  evidence: string
}

/** A sum is a budget; who looks for finance names the amount wanted instead. */
function spend(amount: Amount | null, domain: DomainCode | undefined): Spending {
  if (!amount) return { extension: {}, fields: [], evidence: '' }
  const { minFen, maxFen, evidence } = amount
  if (domain !== 'F1') {
    return { budgetMinFen: minFen, budgetMaxFen: maxFen, extension: {}, fields: ['budgetMax'], evidence }
  }
  const wan = (fen: number) => Math.round(fen / FEN_PER_WAN_YUAN)
  const [low, high] = [minFen ?? (amount.exact ? maxFen : undefined), maxFen]
  const wanted = { ...(low && { min: wan(low) }), ...(high && { max: wan(high) }) }
  return { extension: { amountWanYuan: wanted }, fields: ['ext.amountWanYuan'], evidence }
}

function kindOf(text: string, domain: DomainCode | undefined): NeedKindCode | undefined {
  if (/招标|比选/.test(text)) return 'tender'
  if (/揭榜|攻关|技术难题/.test(text)) return 'challenge'
  if (domain === 'F1') return 'finance'
  if (/预约|预定/.test(text)) return 'booking'
  return /询价|报价/.test(text) ? 'quote' : undefined
}

function speaksFor(word: string, domain: DomainCode | undefined) {
  return !domain || (wordMeanings().get(word) ?? []).some((meaning) => meaning.domain === domain)
}

function keywordsOf(words: string[]) {
  return [...new Set(words)].filter((word) => word.length <= 20).slice(0, KEYWORDS)
}

/** Where a need is, in which trade, and what it demands of providers, as a sentence says it. */
import { certificateKinds } from '#app/modules/taxonomy/certificate-kind.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { regionCodeOn } from '#app/modules/taxonomy/region.ts'
import { adminRegions, functionalUnits } from '#app/modules/taxonomy/region-data.ts'
import { resolveRegion } from '#app/modules/taxonomy/resolve-region.ts'
import { normalise } from '#search/text/normalise.ts'
import { readNumber } from './chinese-number.ts'
import type { Clause } from './clauses.ts'
import { industryCues } from './cue-words.ts'
import { namesIn } from './domain-words.ts'
import { findWords } from './find-words.ts'

export type Read<Value> = { value: Value; evidence: string }

const regionWords = [...adminRegions, ...functionalUnits].flatMap(({ zh }) => {
  const stem = zh.replace(/(土家族|苗族)*自治县$/, '').replace(/(新区|区|县)$/, '')
  return [zh, ...(stem.length >= 2 ? [stem] : [])]
})

/** The one region that is named; two different ones are not decided here. */
export function readRegion(clauses: readonly Clause[], today: string): Read<string> | null {
  const mentions = findWords(clauses, [...regionWords, '西部科学城', '两江'])
    // "长寿命" is a property of a bearing, 长寿 a district.
    .filter(({ word, clause, end }) => !(word === '长寿' && clauses[clause]?.text[end] === '命'))
    .flatMap((mention) => {
      const code = resolveRegion(mention.word, today)
      return code ? [{ value: regionCodeOn(code, today), evidence: mention.evidence }] : []
    })
  const [first] = mentions
  return first && mentions.every((other) => other.value === first.value) ? first : null
}

const trades = new Map<string, { code: string; named: boolean }>()
for (const { words, code, named = false } of industryCues)
  for (const word of words) trades.set(word, { code, named })
for (const { code, zh } of industries)
  for (const word of [zh, zh.replace(/制造业$|业$/, '')]) trades.set(normalise(word), { code, named: true })

/** The trade; `named` false where only a process hints at it. */
export function readIndustry(clauses: readonly Clause[]): (Read<string> & { named: boolean }) | null {
  const mentions = findWords(clauses, trades.keys()).flatMap(({ word, evidence }) => {
    const trade = trades.get(word)
    return trade ? [{ value: trade.code, named: trade.named, evidence }] : []
  })
  return mentions.find((mention) => mention.named) ?? mentions[0] ?? null
}

/** True where working from afar is accepted, false where presence is demanded. */
export function readRemote(clauses: readonly Clause[]): Read<boolean> | null {
  for (const { text } of clauses) {
    const onSite =
      /(?:不接受|不能|不要)远程|(?:必须|需要|需|要求|须)(?:全程)?(?:驻场|到场|驻厂|现场(?:实施|服务))/.exec(
        text,
      )
    if (onSite) return { value: false, evidence: onSite[0] }
    const remote =
      /(?:可以?|接受|支持|能)(?:全程)?(?:远程|线上)|远程(?:即可|也可|可以|实施)|线上(?:即可|也可)/.exec(text)
    if (remote) return { value: true, evidence: remote[0] }
  }
  return null
}

const DEMANDED_BEFORE = /(?:要求|具备|须有|需有|要有|持有|具有|拥有|通过|有)[^,]{0,12}$/
const DEMANDED_AFTER = /^[^,]{0,8}?(?:资质|证书|认可|认证)/
const WANTED_AS_SERVICE = /辅导|咨询|办理|申请|帮助|协助|贯标|代办|取得|拿证|培训/
const compact = (text: string) =>
  text.replace(/([a-z])[\s-]+(?=\d)/gi, '$1').replace(/(\d)\s+(?=[一-鿿])/g, '$1')

const certificateWords = new Map<string, string | null>()
for (const { code, zh } of certificateKinds)
  for (const word of namesIn(zh).map(compact))
    certificateWords.set(word, certificateWords.has(word) ? null : code)
certificateWords.set('cmmi3', 'cmmi-3').set('cmmi5', 'cmmi-5').set('16949', 'iatf16949')

/** Certificates that a provider has to hold; those the need wants to obtain are a service, not a demand. */
export function readCertificates(clauses: readonly Clause[]): Read<string[]> | null {
  const spelled = clauses.map(({ text, shown }) => ({ text: compact(text), shown: compact(shown) }))
  const found = findWords(spelled, certificateWords.keys()).flatMap(
    ({ word, evidence, clause, start, end }) => {
      const code = certificateWords.get(word)
      const text = spelled[clause]?.text ?? ''
      const demanded = DEMANDED_BEFORE.test(text.slice(0, start)) || DEMANDED_AFTER.test(text.slice(end))
      return code && demanded && !WANTED_AS_SERVICE.test(text) ? [{ code, evidence }] : []
    },
  )
  if (!found.length) return null
  return {
    value: [...new Set(found.map(({ code }) => code))],
    evidence: found.map((one) => one.evidence).join('、'),
  }
}

/** The level of 等保 that is demanded; assessing or filing it is a service, not a demand. */
export function readSecurityLevel(clauses: readonly Clause[]): Read<number> | null {
  for (const { text } of clauses) {
    const match =
      /(?:等保|等级保护)\s*([一二三四1-4])\s*级|([一二三四1-4])\s*级等保|(?:等保)\s*([1-4])(?:\.0)?(?!\.)/.exec(
        text,
      )
    const level = readNumber(match?.[1] ?? match?.[2] ?? match?.[3] ?? '')
    if (
      match &&
      level &&
      !/测评|备案|整改|定级/.test(text) &&
      !/^\.0/.test(text.slice(match.index + match[0].length))
    )
      return { value: level, evidence: match[0] }
  }
  return null
}

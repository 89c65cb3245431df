/** What a provider claims in fields instead of in sentences, in the words in which its public pages have them. */
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dayOfDate, formatDay } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'

/** Frozen once for all who read it: in the language of those who decide. */
const LANGUAGE = 'zh-CN'

export function claimsOfOffering(offering: {
  domainCode: string
  priceModel: string | null
  priceMinFen: bigint | null
  priceMaxFen: bigint | null
  leadTimeDays: number | null
  extension: unknown
}) {
  const { domainCode, priceModel, priceMinFen, priceMaxFen, leadTimeDays, extension } = offering
  const [low, high] = [priceMinFen, priceMaxFen].map((fen) => (fen === null ? null : Number(fen)))
  const price = { priceModel, priceMinFen: low ?? null, priceMaxFen: high ?? null }
  const facts = extensionFactLines(domainCode, extension as ExtensionValues, LANGUAGE)
  return {
    price: priceWords(price, LANGUAGE) ?? '',
    leadTime: leadTimeDays === null ? '' : translator(LANGUAGE)('offerings:days', { count: leadTimeDays }),
    details: facts.map(({ label, value }) => `${label}：${value}`).join('\n'),
  }
}

export function claimsOfProvider({
  labels,
  certificates,
}: {
  labels: string[]
  certificates: { code: string; validTo: Date | null }[]
}) {
  const held = certificates.map(({ code, validTo }) =>
    [nameOf('certificate', code, LANGUAGE), validTo && formatDay(dayOfDate(validTo), LANGUAGE)]
      .filter(Boolean)
      .join(' · '),
  )
  return {
    labels: labels.map((code) => nameOf('label', code, LANGUAGE)).join('、'),
    certificates: held.sort().join('\n'),
  }
}

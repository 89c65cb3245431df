import { availabilityWords } from '#app/modules/offerings/availability.ts'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import type { MatchLine, MatchView, OfferingLine } from './matches-view.ts'
import { shortReason } from './reasons.ts'
import { byVerdict, tellingReasons } from './telling-reasons.ts'

const FIRST_REASONS = 3
const WITH_PARTS = 3

/** What the list tells of a match, in words; the whole of it has a page of its own. */
export function matchLine(match: MatchView, language: Language, today: string): MatchLine {
  const t = translator(language)
  const { offering, reasons } = match
  const { notMet, unknown, met } = byVerdict(reasons)
  return {
    rank: match.rank,
    verdict: match.verdict,
    scoreBp: match.scoreBp,
    ...(match.rank <= WITH_PARTS ? { parts: partsOf(match) } : {}),
    offeringId: offering.id,
    title: offering.title,
    provider: [offering.organizationId, offering.organizationName],
    facts: factsOf(offering, language),
    free: freeWords(offering, language, today),
    counts: [met.length, unknown.length, notMet.length],
    reasons: reasons.length,
    first: tellingReasons(reasons, FIRST_REASONS).map(shortReason),
    question: match.question,
    moved: match.moved && t(`matching:moved.${match.moved.reason}`, match.moved),
    current: match.current,
    shortlisted: match.shortlisted,
  }
}

function partsOf({ parts }: MatchView): MatchLine['parts'] {
  return parts
    .filter(({ maxBp }) => maxBp > 0)
    .map(({ part, bp, unknownBp }) => [part, Math.round(bp / 100), unknownBp > 0])
}

/** Price, lead time, place and cases; null where the provider left it blank. */
function factsOf(offering: OfferingLine, language: Language): MatchLine['facts'] {
  const t = translator(language)
  const { leadTimeDays, regionCode, caseCount, evidencedCaseCount } = offering
  return [
    priceWords(offering, language) ?? null,
    leadTimeDays === null ? null : t('matching:facts.days', { count: leadTimeDays }),
    regionCode && nameOf('region', regionCode, language),
    t('matching:facts.casesValue', { count: caseCount, evidenced: evidencedCaseCount }),
  ]
}

function freeWords(offering: OfferingLine, language: Language, today: string): string {
  const words = availabilityWords(offering, today)
  return translator(language)(`offerings:availability.${words.key}`, {
    ...('count' in words ? { count: words.count } : {}),
    ...('day' in words ? { day: formatDay(words.day, language) } : {}),
  })
}

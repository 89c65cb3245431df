import type { Facts } from '#search/rules/facts.ts'
import type { TextDocument } from '#search/text/text-document.ts'

/** The text of a need as the ranker reads it. */
export const needText = (facts: Facts): TextDocument => textOf(facts, 'need')

/** The text of an offering as the ranker reads it. */
export const offeringText = (facts: Facts): TextDocument => textOf(facts, 'offering')

function textOf(facts: Facts, side: 'need' | 'offering'): TextDocument {
  const keywords = facts[`${side}.keywords`]
  const summary = facts[`${side}.summary`]
  return {
    title: String(facts[`${side}.title`] ?? ''),
    ...(Array.isArray(keywords) ? { keywords: keywords as string[] } : {}),
    ...(summary ? { summary: String(summary) } : {}),
  }
}

import type { OwnTrace } from '#app/modules/matching/folded-trace.ts'
import { reasonsOf, wordingOf } from '#app/modules/matching/reasons.ts'
import { findRuleSet } from '#app/modules/matching/rule-sets.data.server.ts'
import { type Language, languages } from '#app/platform/language.ts'
import { remembered } from '#app/platform/remembered.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { demoMatches, publishedDemoOfferings } from './example-match.data.server.ts'
import { type ExampleMatch, tellingReasons, worthOf } from './example-match.ts'

const LOOKED_AT = 40
const MINUTE = 60_000

/** The computed match of the demo story that shows most of how a match explains itself; null where there is none. */
export async function findExampleMatch(language: Language): Promise<ExampleMatch | null> {
  const found = await reading(async (tx) => {
    const matches = await demoMatches(tx, LOOKED_AT)
    const offerings = await publishedDemoOfferings(
      tx,
      matches.map((match) => match.offeringId),
    )
    const versions = [...new Set(matches.map((match) => match.run.ruleSetVersion))]
    const ruleSets = new Map<number, Awaited<ReturnType<typeof findRuleSet>>>()
    for (const version of versions) ruleSets.set(version, await findRuleSet(tx, version))
    return { matches, offerings: new Map(offerings.map((one) => [one.id, one])), ruleSets }
  })
  const examples = found.matches.flatMap(({ needId, offeringId, verdict, scoreBp, trace, run }) => {
    const offering = found.offerings.get(offeringId)
    const compiled = found.ruleSets.get(run.ruleSetVersion)
    if (!offering || !compiled) return []
    const wording = wordingOf(run.need.domainCode ?? undefined, language.startsWith('zh') ? 'zh' : 'en')
    const { findings } = (JSON.parse(trace) as OwnTrace).result
    return [
      {
        need: { id: needId, title: run.need.title },
        offering: { id: offering.id, title: offering.title, provider: offering.organization.name },
        verdict,
        scoreBp,
        reasons: tellingReasons(reasonsOf(findings, compiled, wording)),
      },
    ]
  })
  return examples.sort((a, b) => worthOf(b) - worthOf(a))[0] ?? null
}

const byLanguage = new Map(
  languages.map((language) => [language, remembered(MINUTE, () => findExampleMatch(language))]),
)

/** The same, at most a minute old. */
export function readExampleMatch(language: Language): Promise<ExampleMatch | null> {
  return byLanguage.get(language)?.() ?? findExampleMatch(language)
}

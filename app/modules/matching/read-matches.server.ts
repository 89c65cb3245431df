import type { Member } from '#app/modules/accounts/actor.ts'
import { publishedSnapshots, snapshotsAt } from '#app/modules/offerings/offering.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Verdict } from '#search/rules/facts.ts'
import type { Evidence } from '#search/text/evidence.ts'
import { coverageView, nearMissViews, questionViews } from './advice-view.ts'
import type { OwnTrace } from './folded-trace.ts'
import {
  countChangesSince,
  findCurrentRun,
  findTraces,
  type RunOutcome,
  shortlistOf,
} from './match.data.server.ts'
import { matchLine } from './match-line.server.ts'
import { type ListedMatch, type MatchesOnPage, type MatchFilter, matchesOnPage } from './matches-on-page.ts'
import type { MatchesView } from './matches-view.ts'
import { offeringLine } from './offering-line.ts'
import { questionSentence, reasonsOf, wordingOf } from './reasons.ts'
import { findRuleSet } from './rule-sets.data.server.ts'

/** Beside the list; all near misses and questions have a page of their own. */
const FIRST_NEAR_MISSES = 2
const FIRST_QUESTIONS = 3

/** The stored matches of a need of the organization, in words; null before the first computation. */
export async function readMatches(
  actor: Member,
  needId: string,
  language: Language,
  /** Of these offerings alone, or of those on the need's shortlist. */
  only?: readonly string[] | 'shortlist',
): Promise<MatchesView | null> {
  const read = await readChosen(actor, needId, language, (all) => ({
    matches: all.filter(
      (match) => !only || (only === 'shortlist' ? match.shortlisted : only.includes(match.offeringId)),
    ),
  }))
  return read?.view ?? null
}

/** The same by pages: traces are read and put into words for the matches of the page alone. */
export async function readMatchesPage(
  actor: Member,
  needId: string,
  language: Language,
  { filter, page }: { filter: MatchFilter; page: number },
): Promise<MatchesOnPage | null> {
  const read = await readChosen(actor, needId, language, (all) => matchesOnPage(all, filter, page))
  if (!read) return null
  const { matches: _, ...place } = read.choice
  const today = dayOf(new Date())
  const lines = read.view.matches.map((match) => matchLine(match, language, today))
  const { nearMisses, questions } = read.view
  return {
    ...place,
    view: {
      ...read.view,
      matches: lines,
      nearMisses: nearMisses.slice(0, FIRST_NEAR_MISSES),
      allNearMisses: nearMisses.length,
      questions: questions.slice(0, FIRST_QUESTIONS),
      allQuestions: questions.length,
    },
  }
}

type StoredMatch = NonNullable<Awaited<ReturnType<typeof findCurrentRun>>>['matches'][number] & ListedMatch

async function readChosen<Choice extends { matches: readonly StoredMatch[] }>(
  actor: Member,
  needId: string,
  language: Language,
  choose: (all: StoredMatch[]) => Choice,
): Promise<{ view: MatchesView; choice: Choice } | null> {
  const organizationId = actor.organization.id
  const found = await reading(async (tx) => {
    const run = await findCurrentRun(tx, organizationId, needId)
    if (!run) return null
    const compiled = await findRuleSet(tx, run.ruleSetVersion)
    if (!compiled) throw new Error(`rule set ${run.ruleSetVersion} of run ${run.id} is gone`)
    const outcome = run.outcome as unknown as RunOutcome
    const shortlist = new Set(await shortlistOf(tx, organizationId, needId))
    const choice = choose(
      run.matches.map((match) => ({
        ...match,
        verdict: match.verdict as Verdict,
        shortlisted: shortlist.has(match.offeringId),
      })),
    )
    const ids = [
      ...choice.matches.map((match) => match.offeringId),
      ...outcome.nearMisses.map((miss) => miss.id),
    ]
    return {
      run,
      compiled,
      outcome,
      choice,
      traces: await findTraces(
        tx,
        choice.matches.map(({ id }) => id),
      ),
      frozen: await snapshotsAt(
        tx,
        choice.matches.map((match) => ({ id: match.offeringId, version: match.offeringVersion })),
      ),
      current: await publishedSnapshots(tx, ids),
      changes: await countChangesSince(tx, run.computedAt, outcome.shared.need['need.domain']),
    }
  })
  if (!found) return null
  const { run, compiled, outcome, choice } = found
  const domain = domainOf(outcome)
  const wording = wordingOf(domain, language.startsWith('zh') ? 'zh' : 'en')
  const t = translator(language)
  const words = { compiled, wording, domain, labelOf: (field: string) => t(`matching:field.${field}`) }
  const frozen = new Map(found.frozen.map((snapshot) => [snapshot.id, snapshot]))
  const current = new Map(found.current.map((snapshot) => [snapshot.id, snapshot]))
  const view: MatchesView = {
    run: {
      id: run.id,
      computedAt: run.computedAt.toISOString(),
      ruleSetVersion: run.ruleSetVersion,
      engine: run.engine,
      needVersion: run.needVersion,
    },
    outdated: found.changes > 0,
    counts: outcome.counts,
    matches: choice.matches.flatMap((match) => {
      const snapshot = frozen.get(match.offeringId)
      const trace = found.traces.get(match.id)
      if (!snapshot || trace === undefined) return []
      const { inputs, result } = JSON.parse(trace) as OwnTrace
      const { allocation } = result
      return [
        {
          id: match.id,
          rank: allocation.rank,
          verdict: result.verdict,
          scoreBp: result.scoreBp,
          parts: [...result.parts],
          words: (inputs.text.evidence as Evidence[]).map(({ term, found, via }) => ({
            term,
            ...(found ? { found, via } : {}),
          })),
          ...(allocation.reason
            ? { moved: { reason: allocation.reason, baseRank: allocation.baseRank } }
            : {}),
          offering: offeringLine(snapshot),
          current: current.get(match.offeringId)?.version === match.offeringVersion,
          reasons: reasonsOf(result.findings, compiled, wording),
          question: questionSentence(result.findings, compiled, wording),
          shortlisted: match.shortlisted,
          hash: match.hash,
        },
      ]
    }),
    nearMisses: nearMissViews(outcome.nearMisses, current, words),
    coverage: outcome.coverage && coverageView(outcome.coverage, words),
    questions: questionViews(outcome.questions, outcome.shared.need, words),
  }
  return { view, choice }
}

function domainOf({ shared }: RunOutcome) {
  const domain = shared.need['need.domain']
  return typeof domain === 'string' ? domain : undefined
}

import { createHash } from 'node:crypto'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { searchEngine } from '#app/platform/search.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { excerptStatistics } from '#search/text/excerpt-statistics.ts'
import { candidatesForNeed } from './candidates-for-need.server.ts'
import { canonicalJson, type WrittenBefore, writeOnce } from './canonical-json.ts'
import { currentCorpus } from './current-corpus.server.ts'
import type { FoundCandidate } from './find-candidates.server.ts'
import { foldTrace, type SharedInputs } from './folded-trace.ts'
import { findPublishedNeed, insertRun, metBefore, type NewMatch } from './match.data.server.ts'
import { type Match, matchNeed } from './match-pipeline.ts'
import { needText } from './match-texts.ts'
import { nearMissCounts } from './near-miss-counts.ts'
import { ruleSetOn } from './rule-sets.data.server.ts'
import { suggestCriteria } from './suggest-criteria.ts'
import { traceHash } from './trace.server.ts'
import { traceOf } from './trace.ts'

/** Matches that a run stores, each with its frozen trace. */
const STORED_MATCHES = 50
const STORED_QUESTIONS = 8

/**
 * The five steps for a published need: retrieve, judge, score, allocate, explain; what came out is frozen.
 * Reads come first and outside of the writing transaction: the embedded database has one session.
 */
export async function computeMatches(
  needId: string,
  now = new Date(),
): Promise<Outcome<{ runId: string }, 'not-published'>> {
  const today = dayOf(now)
  const need = await reading((tx) => findPublishedNeed(tx, needId))
  if (!need) return refused('not-published')
  const compiled = await reading((tx) => ruleSetOn(tx, today))
  const corpus = await currentCorpus(now)
  const { facts, candidates } = await candidatesForNeed(need, today, corpus.statistics)
  const criteria = suggestCriteria(compiled, facts, need.criteria)
  const result = matchNeed({ need: facts, criteria, candidates, compiled, today, top: STORED_MATCHES })

  const byId = new Map(candidates.map((candidate) => [candidate.offering.id, candidate]))
  const query = needText(facts)
  const shared: SharedInputs = {
    ruleSetVersion: compiled.ruleSet.version,
    today,
    need: facts,
    criteria,
    field: result.field,
    text: {
      need: query,
      statistics: excerptStatistics(corpus.statistics, query),
    },
  }
  const written = writeOnce([facts, criteria, result.field, query, shared.text.statistics])
  const matches = result.ranked.flatMap((match) => frozen(match, byId.get(match.id), shared, written))
  const outcome = {
    shared,
    counts: result.counts,
    coverage: result.coverage ?? null,
    questions: result.questions.slice(0, STORED_QUESTIONS),
    nearMisses: result.nearMisses,
  }
  const { name: engine } = await searchEngine()
  return transaction(async (tx) => {
    const hash = createHash('sha256')
      .update(canonicalJson({ outcome, matches: matches.map((match) => match.hash) }, written))
      .digest('hex')
    const before = await metBefore(tx, needId, need.version)
    const runId = await insertRun(
      tx,
      {
        needId,
        needVersion: need.version,
        ruleSetVersion: compiled.ruleSet.version,
        corpusId: corpus.id,
        today,
        engine,
        outcome,
        hash,
      },
      matches,
    )
    await appendEvent(tx, {
      type: 'matches.computed',
      subjectId: needId,
      organizationId: need.organizationId,
      data: {
        runId,
        title: need.title,
        met: result.counts.met,
        unknown: result.counts.unknown,
        notMet: result.counts.notMet,
        ...nearMissCounts(result.nearMisses),
        // Nothing is new to whoever has just published these words and looks at what came of it.
        gained: before
          ? matches.filter((one) => one.verdict === 'met' && !before.has(one.offeringId)).length
          : 0,
      },
      at: now,
    })
    return granted({ runId })
  })
}

function frozen(
  match: Match,
  candidate: FoundCandidate | undefined,
  shared: SharedInputs,
  written: WrittenBefore,
): NewMatch[] {
  if (!candidate) return []
  const { text, ...inputs } = shared
  const trace = traceOf(match, {
    ...inputs,
    offering: candidate.facts,
    ...(match.distanceBand === undefined ? {} : { distanceBand: match.distanceBand }),
    text: match.text,
    textInputs: { ...text, offering: candidate.offering.text },
  })
  return [
    {
      offeringId: match.id,
      offeringVersion: candidate.offering.version,
      rank: match.allocation.rank,
      verdict: match.verdict,
      scoreBp: match.scoreBp,
      trace: canonicalJson(foldTrace(trace)),
      hash: traceHash(trace, written),
    },
  ]
}

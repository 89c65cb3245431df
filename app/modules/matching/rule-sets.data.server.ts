import { createHash } from 'node:crypto'
import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type CompiledRuleSet, compile } from '#search/rules/evaluate.ts'
import { parseRuleSet } from '#search/rules/rule.schema.ts'
import type { RuleSet } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { canonicalJson } from './canonical-json.ts'
import { ruleVocabulary } from './rule-vocabulary.ts'

// A published version never changes, so it is compiled once in a process.
const compiled = new Map<string, CompiledRuleSet>()

/**
 * The rule set in force on a day. The starting one is published where there is none yet, and from its day on where only earlier numbers
 * are: those stay, for the matches that were judged by them.
 */
export async function ruleSetOn(tx: Tx, today: string): Promise<CompiledRuleSet> {
  const row = await tx.ruleSet.findFirst({
    where: { validFrom: { lte: dateOfDay(today) } },
    orderBy: { version: 'desc' },
    select: { version: true, hash: true },
  })
  const isNewer = startingRuleSet.validFrom <= today && startingRuleSet.version > (row?.version ?? 0)
  return row && !isNewer ? load(tx, row) : publishStartingRules(tx)
}

async function publishStartingRules(tx: Tx): Promise<CompiledRuleSet> {
  const rules = canonicalJson(startingRuleSet)
  await tx.ruleSet.createMany({
    data: [
      {
        version: startingRuleSet.version,
        rules: JSON.parse(rules) as Prisma.InputJsonValue,
        hash: hashOf(rules),
        validFrom: dateOfDay(startingRuleSet.validFrom),
      },
    ],
    skipDuplicates: true,
  })
  const { version } = startingRuleSet
  return load(
    tx,
    await tx.ruleSet.findUniqueOrThrow({ where: { version }, select: { version: true, hash: true } }),
  )
}

/** A published rule set by its number; null where there is none. */
export async function findRuleSet(tx: Tx, version: number): Promise<CompiledRuleSet | null> {
  const row = await tx.ruleSet.findUnique({ where: { version }, select: { version: true, hash: true } })
  return row && load(tx, row)
}

/** Freezes a version; @throws a unique violation where somebody else took the number. */
export async function insertRuleSet(tx: Tx, ruleSet: RuleSet): Promise<void> {
  const rules = canonicalJson(ruleSet)
  await tx.ruleSet.create({
    data: {
      version: ruleSet.version,
      rules: JSON.parse(rules) as Prisma.InputJsonValue,
      hash: hashOf(rules),
      validFrom: dateOfDay(ruleSet.validFrom),
    },
  })
}

/** All published versions, the newest first, without their rules. */
export async function listRuleSets(tx: Tx) {
  const rows = await tx.ruleSet.findMany({
    orderBy: { version: 'desc' },
    select: { version: true, validFrom: true, publishedAt: true },
  })
  return rows.map((row) => ({ ...row, validFrom: dayOfDate(row.validFrom) }))
}

async function load(tx: Tx, { version, hash }: { version: number; hash: string }): Promise<CompiledRuleSet> {
  const known = compiled.get(hash)
  if (known) return known
  const row = await tx.ruleSet.findUniqueOrThrow({ where: { version } })
  const parsed = parseRuleSet(row.rules, ruleVocabulary)
  if (!parsed.ok) {
    const [problem] = parsed.problems
    throw new Error(
      `rule set ${version} of ${dayOfDate(row.validFrom)}: ${problem?.place} ${problem?.message}`,
    )
  }
  const ready = compile(parsed.ruleSet satisfies RuleSet)
  compiled.set(hash, ready)
  return ready
}

function hashOf(text: string) {
  return createHash('sha256').update(text).digest('hex')
}

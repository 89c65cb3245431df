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
 * The rule set in force on a day. The product's own is published where there is none yet, and from its day on in place of an earlier one
 * of the product, which stays for the matches that were judged by it. Once officials have published, only they do.
 */
export async function ruleSetOn(tx: Tx, today: string): Promise<CompiledRuleSet> {
  const row = await rowInForce(tx, today)
  if (row && !(await isSuperseded(tx, row.version, today))) return load(tx, row)
  return publishStartingRules(tx, today)
}

function rowInForce(tx: Tx, today: string) {
  return tx.ruleSet.findFirst({
    where: { validFrom: { lte: dateOfDay(today) } },
    orderBy: { version: 'desc' },
    select: { version: true, hash: true },
  })
}

async function isSuperseded(tx: Tx, version: number, today: string): Promise<boolean> {
  if (startingRuleSet.version <= version || startingRuleSet.validFrom > today) return false
  return (await tx.ruleSet.count({ where: { starting: false } })) === 0
}

/** One statement, as this may run outside of a transaction: it waits for officials who are publishing and then leaves it at that. */
async function publishStartingRules(tx: Tx, today: string): Promise<CompiledRuleSet> {
  const { version, validFrom } = startingRuleSet
  const rules = canonicalJson(startingRuleSet)
  await tx.$executeRaw`
    INSERT INTO "RuleSet" ("version", "starting", "rules", "hash", "validFrom")
    SELECT ${version}, true, ${rules}::jsonb, ${hashOf(rules)}, ${dateOfDay(validFrom)}::date
    WHERE NOT EXISTS (SELECT 1 FROM "RuleSet" WHERE NOT "starting") ON CONFLICT DO NOTHING`
  const where = { version }
  const select = { version: true, hash: true }
  return load(tx, (await rowInForce(tx, today)) ?? (await tx.ruleSet.findUniqueOrThrow({ where, select })))
}

/** Until the transaction ends nobody else publishes a version, so that each follows upon the one before. */
export async function lockRuleSets(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "RuleSet" IN SHARE ROW EXCLUSIVE MODE`
}

/** A published rule set by its number; null where there is none. */
export async function findRuleSet(tx: Tx, version: number): Promise<CompiledRuleSet | null> {
  const row = await tx.ruleSet.findUnique({ where: { version }, select: { version: true, hash: true } })
  return row && load(tx, row)
}

/** Freezes a version that officials publish; call it under the lock. */
export async function insertRuleSet(tx: Tx, ruleSet: RuleSet): Promise<void> {
  const rules = canonicalJson(ruleSet)
  await tx.ruleSet.create({
    data: {
      version: ruleSet.version,
      starting: false,
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

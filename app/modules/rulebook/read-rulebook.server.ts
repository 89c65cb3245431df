import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import { ruleSetOn } from '#app/modules/matching/rule-sets.data.server.ts'
import { scoreParts } from '#app/modules/matching/score.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Language } from '#app/platform/language.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import type { Rule } from '#search/rules/rule.ts'
import { type DraftLine, findDraft, pageOfDrafts } from './draft.data.server.ts'
import { contentOfVersion, newestRuleSet } from './newest-content.server.ts'
import { contentOf, findRule } from './rule-content.ts'
import { type RuleWords, ruleWords } from './rule-words.server.ts'
import type { DraftLineView, RulebookView } from './rulebook-view.ts'
import { weightShares } from './score-form.ts'

export const RULES_PER_PAGE = 20
const DRAFTS_SHOWN = 10

export type RuleFilter = {
  draft?: string
  domain?: string
  part?: string
  hardness?: string
  q?: string
  page: number
}

/** The rules in force, or those of a draft, with what is being worked on. Null where there is no such draft. */
export async function readRulebook(
  filter: RuleFilter,
  language: Language,
  now = new Date(),
): Promise<RulebookView | null> {
  const words = ruleWords(language)
  return reading(async (tx) => {
    const { ruleSet } = await ruleSetOn(tx, dayOf(now))
    const newest = await newestRuleSet(tx, now)
    const draft = filter.draft ? await findDraft(tx, filter.draft) : null
    if (filter.draft && !draft) return null
    const content = draft?.content ?? contentOf(ruleSet)
    const base = draft && (await contentOfVersion(tx, draft.baseVersion))
    const found = content.rules.filter((rule) => fits(rule, filter, words))
    const pages = Math.max(1, Math.ceil(found.length / RULES_PER_PAGE))
    const page = Math.min(filter.page, pages)
    const shares = weightShares(content.weights)
    return {
      version: ruleSet.version,
      validFrom: ruleSet.validFrom,
      planned:
        newest.version > ruleSet.version ? { version: newest.version, validFrom: newest.validFrom } : null,
      draft: draft && { id: draft.id, title: draft.title },
      drafts: await draftLines(tx, await pageOfDrafts(tx, { open: true, take: DRAFTS_SHOWN })),
      lines: found.slice((page - 1) * RULES_PER_PAGE, page * RULES_PER_PAGE).map((rule) => ({
        id: rule.id,
        label: words.label(rule),
        domains: words.fewDomains(rule.domains),
        part: words.part(rule.part),
        hardness: rule.hardness,
        sentence: words.condition(rule.condition, rule.domains),
        off: rule.off ?? false,
        changed: base ? differs(rule, findRule(base, rule.id)) : false,
      })),
      total: found.length,
      page,
      pages,
      shares: scoreParts.map((part) => ({ part, share: shares[part] ?? 0 })),
    }
  })
}

const differs = (a: Rule, b: Rule | undefined) => !b || canonicalJson(a) !== canonicalJson(b)

function fits(rule: Rule, { domain, part, hardness, q }: RuleFilter, words: RuleWords): boolean {
  if (domain === 'all' ? rule.domains !== '*' : domain && !rule.domains.includes(domain)) return false
  if (part && (rule.part ?? 'none') !== part) return false
  if (hardness === 'off' ? !rule.off : hardness && rule.hardness !== hardness) return false
  const wanted = q?.trim().toLowerCase()
  if (!wanted) return true
  const text = [rule.id, rule.label.zh, rule.label.en, words.condition(rule.condition, rule.domains)].join(
    ' ',
  )
  return text.toLowerCase().includes(wanted)
}

export async function draftLines(tx: Tx, drafts: readonly DraftLine[]): Promise<DraftLineView[]> {
  const names = await namesOfPeople(
    tx,
    drafts.map((draft) => draft.authorId),
  )
  return drafts.map(({ authorId, updatedAt, ...draft }) => ({
    id: draft.id,
    title: draft.title,
    status: draft.status,
    author: names.get(authorId) ?? '',
    regionScope: draft.regionScope,
    updatedAt: updatedAt.toISOString(),
    validFrom: draft.validFrom,
  }))
}

import type { ContentChange } from './content-changes.ts'
import type { RuleWords } from './rule-words.server.ts'

/** A difference as a sentence, and the rule it is about. */
export type ChangeSentence = { ruleId: string | null; text: string }

/** "“报价与预算”由 必须 改为 优先": one difference as officials say it. */
export function changeSentence(change: ContentChange, words: RuleWords): ChangeSentence {
  const { t } = words
  if (change.kind === 'number') {
    const { table, key, from, to } = change
    const percent = (value: number) => `${value / 100}%`
    const isShare = table === 'unknownBp' || table === 'distanceBp' || key.endsWith('Bp')
    const name =
      table === 'weights' || table === 'unknownBp' ? words.part(key) : t(`rulebook:${table}.${key}`)
    return {
      ruleId: null,
      text: t(`rulebook:change.${table}`, {
        name,
        from: isShare ? percent(from) : from,
        to: isShare ? percent(to) : to,
      }),
    }
  }
  const { rule } = change
  const label = words.label(rule)
  return { ruleId: rule.id, text: t(...sentenceOf(change, label, words)) }
}

function sentenceOf(
  change: Exclude<ContentChange, { kind: 'number' }>,
  label: string,
  words: RuleWords,
): [string, Record<string, string>] {
  const { t } = words
  const key = (last: string) => `rulebook:change.${last}`
  const { rule } = change
  switch (change.kind) {
    case 'value': {
      const say = (value: string | number | null) =>
        change.key === 'hardness'
          ? words.hardness(String(value))
          : change.key === 'part'
            ? words.part(value === null ? null : String(value))
            : change.key === 'applies'
              ? t(`rulebook:applies.${value}`)
              : String(value)
      return [key(change.key), { label, from: say(change.from), to: say(change.to) }]
    }
    case 'condition': {
      const [from, to] = [change.from, change.to].map((one) => words.condition(one, rule.domains))
      return [key('condition'), { label, from: from ?? '', to: to ?? '' }]
    }
    case 'domains':
      return [key('domains'), { label, from: words.domains(change.from), to: words.domains(change.to) }]
    case 'text': {
      const [name, language] = change.key.split('.')
      const what = t(`rulebook:textIn.${language}`, { name: t(`rulebook:text.${name}`) })
      const none = t('rulebook:change.nothing')
      return [key('text'), { label, what, from: change.from || none, to: change.to || none }]
    }
    case 'other':
      return [key('other'), { label, what: t(`rulebook:other.${change.key}`) }]
    default:
      return [key(change.kind), { label }]
  }
}

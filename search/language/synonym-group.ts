import { synonymGroups } from './synonyms.ts'

const groups = new Map<string, number>()
for (const [index, group] of synonymGroups.entries()) {
  for (const member of group) groups.set(spell(member), index)
}

/** As the segmenter spells it: Latin phrases lose their blanks. */
function spell(member: string): string {
  const lower = member.toLowerCase()
  return /\p{Script=Han}/u.test(lower) ? lower : lower.replace(/[\s_/-]/g, '')
}

/** The other words for the same thing, as the segmenter spells them; none for a word in no group. */
export function synonymsOf(word: string): string[] {
  const group = groups.get(word)
  if (group === undefined) return []
  return (synonymGroups[group] ?? []).map(spell).filter((member) => member !== word)
}

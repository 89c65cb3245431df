import { domains } from '#app/modules/taxonomy/domain.ts'
import { inLanguage } from '#app/platform/language.ts'
import { synonymGroups } from '#search/language/synonyms.ts'
import { normalise } from '#search/text/normalise.ts'

/** A line under the search box: where it leads, and what it is. */
export type Suggestion = { kind: 'words' | 'leaf' | 'title'; text: string; note?: string; href: string }

export type LeafMatch = { code: string; domain: string; name: string; domainName: string }

/** Leaves whose name holds what was typed, names that begin with it first. */
export function matchingLeaves(typed: string, language: string, limit: number): LeafMatch[] {
  const wanted = normalise(typed)
  if (!isEnough(wanted)) return []
  const found = domains.flatMap((domain) =>
    domain.leaves.flatMap((leaf) => {
      const places = [leaf.zh, leaf.en].map((name) => normalise(name).indexOf(wanted)).filter((at) => at >= 0)
      const place = Math.min(...places)
      return places.length > 0 ? [{ leaf, domain, place: place === 0 ? 0 : 1 }] : []
    }),
  )
  return found
    .sort((a, b) => a.place - b.place)
    .slice(0, limit)
    .map(({ leaf, domain }) => ({
      code: leaf.code,
      domain: domain.code,
      name: inLanguage(leaf, language),
      domainName: inLanguage(domain, language),
    }))
}

/** Words and abbreviations that begin with what was typed, with the other names of the same thing. */
export function matchingWords(typed: string, limit: number): { text: string; others: string[] }[] {
  const wanted = normalise(typed)
  if (!isEnough(wanted)) return []
  return synonymGroups
    .flatMap((group) => {
      const text = group.find((member) => normalise(member).startsWith(wanted))
      return text
        ? [
            {
              text: shown(text),
              others: group
                .filter((member) => member !== text)
                .slice(0, 2)
                .map(shown),
            },
          ]
        : []
    })
    .slice(0, limit)
}

/** One Han character says something, one letter does not. */
function isEnough(text: string) {
  return text.length > 1 || /\p{Script=Han}/u.test(text)
}

/** Abbreviations are kept in lower case and written in upper case. */
function shown(word: string) {
  return /^[a-z0-9/+-]{2,5}$/.test(word) ? word.toUpperCase() : word
}

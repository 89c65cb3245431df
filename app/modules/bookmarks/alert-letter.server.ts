import { letterLink } from '#app/modules/accounts/letter-link.server.ts'
import { pageOf } from '#app/modules/catalogue/page-of.ts'
import { brandIn } from '#app/platform/brand.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { isLanguage } from '#app/platform/language.ts'
import type { Letter } from '#app/platform/mail.server.ts'
import { paths } from '#app/platform/paths.ts'
import { cleanText } from '#app/platform/tables/written-cell.ts'
import type { Item, ShownItem } from './item.ts'
import { unsubscribeToken } from './unsubscribe-token.server.ts'

/** Hits of one search that are written out; the rest is a number and a link. */
const WRITTEN_OUT = 10

/** A saved search with what is new of it. */
export type SearchNews = { id: string; name: string; items: (Item & { shown: ShownItem })[] }

/** One letter for all of a person's searches that are due. */
export function alertLetter(
  reader: { id: string; name: string; email: string; locale: string; alertKey: string },
  news: readonly SearchNews[],
): Letter {
  const language = isLanguage(reader.locale) ? reader.locale : 'zh-CN'
  const t = translator(language)
  const unsubscribe = letterLink(paths.unsubscribe(unsubscribeToken(reader)))
  const parts = news.map(({ id, name, items }) => {
    const lines = items.slice(0, WRITTEN_OUT).map(({ kind, id: itemId, shown }) =>
      t('bookmarks:letter.item', {
        title: [cleanText(shown.title), shown.organizationName && cleanText(shown.organizationName)]
          .filter(Boolean)
          .join(' · '),
        link: letterLink(pageOf[kind](itemId)),
      }),
    )
    const more = items.length - lines.length
    return [
      t('bookmarks:letter.search', { name, count: items.length }),
      ...lines,
      ...(more > 0 ? [t('bookmarks:letter.more', { count: more })] : []),
      t('bookmarks:letter.open', { link: letterLink(paths.openSearch(id)) }),
    ].join('\n')
  })
  const count = news.reduce((sum, { items }) => sum + items.length, 0)
  return {
    to: reader.email,
    subject: t('bookmarks:letter.subject', { brand: brandIn(language).name, count }),
    text: t('bookmarks:letter.text', {
      name: reader.name,
      searches: parts.join('\n\n'),
      manage: letterLink(paths.savedSearches()),
      unsubscribe,
    }),
    unsubscribe,
  }
}

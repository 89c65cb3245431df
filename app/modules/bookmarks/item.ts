import type { IndexName } from '#search/indexes/all-indexes.ts'

/** Something of the catalogue that a person keeps or has opened: an index, and an id in it. */
export type Item = { kind: IndexName; id: string }

/** As a list shows it. */
export type ShownItem = {
  title: string
  /** Who offers or seeks it; blank where that is not told, and for providers, whose title it is. */
  organizationName: string | null
  domainCode: string | null
  regionCode: string | null
  /** A need that is closed or has expired; its page is still there. */
  over: boolean
}

/** A line of a list; `shown` is null where its reader may not see the item any more, or nobody may. */
export type ItemLine = Item & { at: string; shown: ShownItem | null }

import { indexNames } from '#search/indexes/all-indexes.ts'

export const favouritesTabs = [...indexNames, 'viewed'] as const
export type FavouritesTab = (typeof favouritesTabs)[number]

export const favouriteOrders = ['newest', 'oldest'] as const
export type FavouriteOrder = (typeof favouriteOrders)[number]

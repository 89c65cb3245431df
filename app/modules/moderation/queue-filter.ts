import { type Kind, states } from './moderation.ts'

export const queueOrders = ['due', 'newest', 'reports'] as const
export const queueTabs = ['waiting', 'overdue', ...states, 'all'] as const

/** The list of cases as its address asks for it. */
export type QueueFilter = {
  state: (typeof queueTabs)[number]
  kind?: Kind | undefined
  order: (typeof queueOrders)[number]
  q: string
  page: number
}

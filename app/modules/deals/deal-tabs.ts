import type { DealState } from './deal-process.ts'

/** How a list of deals is divided: 洽谈中, 履约中, 已完成, 已终止. */
export const dealTabs = ['talking', 'working', 'done', 'ended'] as const
export type DealTab = (typeof dealTabs)[number]

export const statesOfTab: Record<DealTab, readonly DealState[]> = {
  talking: ['asked', 'negotiation', 'agreed'],
  working: ['active'],
  done: ['completed', 'confirmed'],
  ended: ['declined', 'cancelled'],
}

export const dealOrders = ['changed', 'opened', 'title'] as const
export type DealOrder = (typeof dealOrders)[number]

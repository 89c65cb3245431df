/** Orders in which an organization may list its needs. */
export const needOrders = ['changed', 'finish', 'title'] as const
export type NeedOrder = (typeof needOrders)[number]

/** A line and what is around it as pages show it: plain data. */
import type { LineFacts } from './line.ts'

export type LineView = LineFacts & { offeringTitle: string; providerName: string; regionCode: string | null }

export type OwnLine = {
  id: string
  name: string
  status: 'open' | 'paused'
  offeringId: string
  offeringTitle: string
  parallelUnits: number
  orderMode: LineFacts['orderMode']
  /** Requests that wait for an answer. */
  waiting: number
  /** Percent of the offered hours of the coming four weeks; null where none are offered. */
  usedPercent: number | null
}

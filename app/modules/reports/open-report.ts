import type { PublicRow } from './published.ts'
import type { Definition } from './snapshot.ts'

/** A released report of the city as everybody may read it. */
export type OpenRow = PublicRow & { name: string }
export type OpenReport = {
  period: string
  kind: string
  from: string
  until: string
  edition: number
  releasedAt: string
  hash: string
  rows: OpenRow[]
  definitions: Definition[]
}

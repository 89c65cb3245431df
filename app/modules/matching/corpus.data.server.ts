import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { TextStatistics } from '#search/text/statistics.ts'

export type Corpus = { id: string; statistics: TextStatistics; takenAt: Date }

const INDEX = 'offerings'

// Snapshots never change; the newest is what every match of the moment needs.
let newest: Corpus | undefined

/** The newest snapshot of the catalogue's word frequencies; null before the first. */
export async function newestCorpus(tx: Tx): Promise<Corpus | null> {
  const row = await tx.corpusSnapshot.findFirst({
    where: { index: INDEX },
    orderBy: [{ takenAt: 'desc' }, { id: 'desc' }],
    select: { id: true, takenAt: true },
  })
  if (!row) return null
  if (newest?.id === row.id) return newest
  const { statistics } = await tx.corpusSnapshot.findUniqueOrThrow({ where: { id: row.id } })
  newest = { ...row, statistics: statistics as TextStatistics }
  return newest
}

export async function insertCorpus(tx: Tx, statistics: TextStatistics): Promise<Corpus> {
  const row = await tx.corpusSnapshot.create({
    data: {
      index: INDEX,
      documentCount: statistics.documentCount,
      statistics: statistics as Prisma.InputJsonObject,
    },
    select: { id: true, takenAt: true },
  })
  return { ...row, statistics }
}

export function countPublishedOfferings(tx: Tx): Promise<number> {
  return tx.offering.count({ where: { status: 'published' } })
}

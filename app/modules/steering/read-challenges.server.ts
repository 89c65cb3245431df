import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import {
  findChallenge,
  findOwnEntry,
  listEntriesOf,
  organizationOfEntry,
  pageOfChallenges,
} from './challenge.data.server.ts'
import {
  type ChallengeWeights,
  type EntryContent,
  inOrder,
  meanPoints,
  sumOf,
  takesEntries,
  totalOf,
} from './challenge.ts'
import type { ChallengeLine, ChallengeView, EntryView } from './challenge-view.ts'

const PER_PAGE = 20

type Row = NonNullable<Awaited<ReturnType<typeof findChallenge>>>

const lineOf = (row: Row, now: Date): ChallengeLine => ({
  id: row.id,
  title: row.title,
  prizeFen: Number(row.prizeFen),
  deadlineAt: row.deadlineAt.toISOString(),
  open: takesEntries(row, now),
  outcome: row.outcome,
  entries: row._count.entries,
})

/** Challenges for everybody: those that can be entered, or those that are over. */
export async function listChallenges(open: boolean, page: number, now = new Date()) {
  const { rows, total } = await reading((tx) =>
    pageOfChallenges(tx, open, now, (page - 1) * PER_PAGE, PER_PAGE),
  )
  return {
    challenges: rows.map((row) => lineOf(row, now)),
    total,
    pages: Math.max(1, Math.ceil(total / PER_PAGE)),
  }
}

/** What everybody may read of a challenge; the entries are not among it. */
export async function readChallenge(id: string, now = new Date()): Promise<ChallengeView | null> {
  return reading(async (tx) => {
    const row = await findChallenge(tx, id)
    if (!row) return null
    const { problem, goals, eligibility, reason, revision } = row
    return {
      ...lineOf(row, now),
      ...{ problem, goals, eligibility, reason, revision },
      weights: row.weights as ChallengeWeights,
      publishedAt: row.publishedAt.toISOString(),
      chosen: row.chosenId && (await organizationOfEntry(tx, row.chosenId)),
    }
  })
}

/** An organization's own entry; null before it entered. */
export async function readOwnEntry(actor: Member, challengeId: string) {
  const entry = await reading((tx) => findOwnEntry(tx, actor.organization.id, challengeId))
  return (
    entry && {
      content: entry.content as unknown as EntryContent,
      revision: entry.revision,
      changedAt: entry.changedAt.toISOString(),
    }
  )
}

/** The entries side by side for officials, once nobody can enter any more. */
export async function readEntries(
  userId: string,
  { id, open, weights }: Pick<ChallengeView, 'id' | 'open' | 'weights'>,
): Promise<EntryView[]> {
  if (open) return []
  const rows = await reading((tx) => listEntriesOf(tx, id))
  const means = meanPoints(rows.flatMap(({ scores }) => scores))
  return inOrder(
    rows.map((row) => {
      const content = row.content as unknown as EntryContent
      const given = row.scores.filter(({ byId }) => byId === userId)
      return {
        id: row.id,
        organization: row.organization.name,
        content,
        totalFen: totalOf(content),
        enteredAt: row.enteredAt.toISOString(),
        points: means[row.id] ?? {},
        own: Object.fromEntries(given.map(({ criterion, points }) => [criterion, points])),
        sum: sumOf(means[row.id], weights),
      }
    }),
  )
}

import type { Member } from '#app/modules/accounts/actor.ts'
import { readProvider } from '#app/modules/offerings/read-offering.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { countChallenges, findChallenge, pageOfChallenges } from './challenge.data.server.ts'
import { type ChallengeWeights, type EntryContent, takesEntries } from './challenge.ts'
import type { ChallengeLine, ChallengeView, OwnEntry } from './challenge-view.ts'
import { findOwnEntry, organizationOfEntry } from './entry.data.server.ts'

const PER_PAGE = 20

type Row = NonNullable<Awaited<ReturnType<typeof findChallenge>>>

function lineOf(row: Omit<Row, 'extensions'>, now: Date): ChallengeLine {
  const open = takesEntries(row, now)
  return {
    ...{ id: row.id, title: row.title, open, outcome: row.outcome },
    prizeFen: Number(row.prizeFen),
    deadlineAt: row.deadlineAt.toISOString(),
    entries: open ? null : row._count.entries,
  }
}

/** Challenges for everybody: those that can be entered, or those that are over. */
export async function listChallenges(open: boolean, page: number, now = new Date()) {
  return reading(async (tx) => {
    const total = await countChallenges(tx, open, now)
    const pages = Math.max(1, Math.ceil(total / PER_PAGE))
    const shown = Math.min(page, pages)
    const rows = await pageOfChallenges(tx, open, now, (shown - 1) * PER_PAGE, PER_PAGE)
    return { challenges: rows.map((row) => lineOf(row, now)), total, pages, page: shown }
  })
}

/** What everybody may read of a challenge; the entries are not among it. */
export async function readChallenge(id: string, now = new Date()): Promise<ChallengeView | null> {
  const found = await reading(async (tx) => {
    const row = await findChallenge(tx, id)
    return row && { row, chosen: row.chosenId ? await organizationOfEntry(tx, row.chosenId) : null }
  })
  if (!found) return null
  const { row, chosen } = found
  const { problem, goals, eligibility, reason, revision } = row
  return {
    ...lineOf(row, now),
    ...{ problem, goals, eligibility, reason, revision },
    weights: row.weights as ChallengeWeights,
    publishedAt: row.publishedAt.toISOString(),
    chosen: chosen && { ...chosen, page: (await readProvider(chosen.id)) !== null },
    extensions: row.extensions.map(({ before, until, reason: why, at }) => ({
      ...{ before: before.toISOString(), until: until.toISOString(), at: at.toISOString() },
      reason: why,
    })),
  }
}

/** An organization's own entry; null before it entered. */
export async function readOwnEntry(actor: Member, challengeId: string): Promise<OwnEntry | null> {
  const entry = await reading((tx) => findOwnEntry(tx, actor.organization.id, challengeId))
  return (
    entry && {
      content: entry.content as unknown as EntryContent,
      files: entry.files,
      revision: entry.revision,
      changedAt: entry.changedAt.toISOString(),
    }
  )
}

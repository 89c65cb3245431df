import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findChallenge } from './challenge.data.server.ts'
import {
  type ChallengeWeights,
  type EntryContent,
  entriesAreOpen,
  inOrder,
  mayExtend,
  meanPoints,
  sumOf,
  takesEntries,
  totalOf,
} from './challenge.ts'
import type { EntryView, JudgeView } from './challenge-view.ts'
import { costStretches } from './cost-sensitivity.ts'
import { listEntriesOf } from './entry.data.server.ts'
import { maySteer } from './may-steer.ts'
import { readChallenge } from './read-challenges.server.ts'

/**
 * A challenge for officials and operators: for those who judge also how many have entered so far and, once nobody can enter any more, the
 * entries side by side, which is put on record. Null where there is none.
 */
export async function readJudging(actor: Actor, id: string, now = new Date()): Promise<JudgeView | null> {
  const challenge = await readChallenge(id, now)
  const row = challenge && (await reading((tx) => findChallenge(tx, id)))
  if (!row) return null
  const judges = maySteer(actor)
  const opened = entriesAreOpen(row, now)
  const rows = judges && opened ? await reading((tx) => listEntriesOf(tx, id)) : []
  const organizationIds = rows.map(({ organizationId }) => organizationId)
  if (rows.length > 0)
    await noteRead(actor, { kind: 'entry', subjectId: id, title: row.title, organizationIds })
  const entries = viewsOf(rows, challenge.weights, actor.userId)
  const count = row._count.entries
  return {
    ...{ challenge, judges, opened, entries },
    count: judges ? count : challenge.entries,
    mayEdit: judges && count === 0 && takesEntries(row, now),
    mayExtend: judges && mayExtend(row, count, now),
    stretches: costStretches(entries, challenge.weights),
  }
}

type Rows = Awaited<ReturnType<typeof listEntriesOf>>

function viewsOf(rows: Rows, weights: ChallengeWeights, userId: string): EntryView[] {
  const means = meanPoints(rows.flatMap(({ scores }) => scores))
  return inOrder(
    rows.map((row) => {
      const content = row.content as unknown as EntryContent
      const given = row.scores.filter(({ byId }) => byId === userId)
      return {
        id: row.id,
        organization: row.organization.name,
        content,
        files: row.files,
        totalFen: totalOf(content),
        enteredAt: row.enteredAt.toISOString(),
        points: means[row.id] ?? {},
        own: Object.fromEntries(given.map(({ criterion, points }) => [criterion, points])),
        judges: new Set(row.scores.map(({ byId }) => byId)).size,
        sum: sumOf(means[row.id], weights),
      }
    }),
  )
}

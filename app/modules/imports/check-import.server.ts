import type { Job } from '#app/platform/jobs/job.ts'
import { TableProblem } from '#app/platform/tables/table-problem.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { expectFates } from './expect-fates.server.ts'
import { getImport, replaceProblems, updateImport } from './import.data.server.ts'
import { refusalOf } from './refusal.ts'
import { rowsOfImport } from './rows-of-import.server.ts'

/** Problems that are kept for the report; the sheet of failed rows has them all. */
const KEPT_PROBLEMS = 10_000

/** The dry run: reads everything, writes the report, and touches nothing else. */
export async function checkImport({ subjectId, progress }: Pick<Job, 'subjectId' | 'progress'>) {
  const row = await reading((tx) => getImport(tx, subjectId))
  if (row.status !== 'checking') return
  try {
    const { table, good, problems, badRows } = await rowsOfImport(row, progress)
    const expected = await expectFates(row.kind, good)
    await transaction(async (tx) => {
      await replaceProblems(tx, row.id, problems.slice(0, KEPT_PROBLEMS))
      await updateImport(tx, row.id, {
        status: 'checked',
        rows: table.rows.length,
        good: good.length,
        bad: badRows,
        toCreate: expected.created,
        toChange: expected.changed,
        toLeave: expected.unchanged,
      })
    })
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error
    await reading((tx) =>
      updateImport(tx, row.id, {
        status: 'refused',
        problem: refusalOf(error),
      }),
    )
  }
}

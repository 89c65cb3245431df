import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findFigure } from './figures.ts'
import { lineOfTarget } from './line-of-target.ts'
import { lastDayOf } from './plan-period.ts'
import { listDeclarations, listEntries, listTargetFiles } from './target.data.server.ts'
import type { TargetView } from './target-view.ts'

/** One figure with all that was ever said of it; null where the plan has none of this code. */
export async function readTarget(code: string): Promise<TargetView | null> {
  const figure = findFigure(code)
  if (!figure) return null
  return reading(async (tx) => {
    const declarations = await listDeclarations(tx, code)
    const entries = await listEntries(tx, code)
    const files = await listTargetFiles(tx, code)
    const names = await namesOfPeople(tx, [
      ...declarations.map((one) => one.declaredById),
      ...entries.map((one) => one.enteredById),
    ])
    const newest = new Map<string, number>()
    for (const { period, number } of entries) if (!newest.has(period)) newest.set(period, number)
    return {
      ...lineOfTarget(figure, declarations[0], entries, files),
      declarations: declarations.map(({ declaredById, declaredAt, code: _, ...row }) => ({
        ...row,
        by: names.get(declaredById) ?? '',
        at: declaredAt.toISOString(),
      })),
      history: entries
        .map(({ enteredById, enteredAt, code: _, ...row }) => ({
          ...row,
          files: files
            .filter(({ number }) => number === row.number)
            .map(({ id, name, sizeBytes }) => ({ id, name, sizeBytes })),
          by: names.get(enteredById) ?? '',
          at: enteredAt.toISOString(),
          replaced: newest.get(row.period) !== row.number,
        }))
        .sort((a, b) => endOf(b.period).localeCompare(endOf(a.period)) || b.number - a.number),
      seen: { declaration: declarations[0]?.number ?? 0, entry: entries[0]?.number ?? 0 },
    }
  })
}

/** By the end of the period, and those with the same end by their name. */
const endOf = (period: string) => `${lastDayOf(period) ?? ''} ${period}`

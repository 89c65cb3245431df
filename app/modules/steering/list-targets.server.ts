import { reading } from '#app/platform/transaction.server.ts'
import { figures } from './figures.ts'
import { lineOfTarget } from './line-of-target.ts'
import { listDeclarations, listEntries, listTargetFiles } from './target.data.server.ts'
import type { TargetLine } from './target-view.ts'

/** The twenty figures and where each stands; the same for everybody who may read them. */
export async function listTargets(): Promise<TargetLine[]> {
  const { declarations, entries, files } = await reading(async (tx) => ({
    declarations: await listDeclarations(tx),
    entries: await listEntries(tx),
    files: await listTargetFiles(tx),
  }))
  return figures.map((figure) => {
    const of = ({ code }: { code: string }) => code === figure.code
    const { values: _, ...line } = lineOfTarget(
      figure,
      declarations.find(of),
      entries.filter(of),
      files.filter(of),
    )
    return line
  })
}

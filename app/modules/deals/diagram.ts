/** The processes as mermaid diagrams and tables, drawn from the data that the site runs on. */
import { dealTransitions } from './deal-process.ts'
import { milestoneTransitions } from './milestone-process.ts'

type Process = Record<
  string,
  { from: readonly string[]; to: string; who: readonly string[]; guards: readonly string[] }
>

const processes: Record<string, { table: Process; starts: readonly string[] }> = {
  deal: { table: dealTransitions, starts: ['asked', 'negotiation'] },
  milestone: { table: milestoneTransitions, starts: ['open'] },
}

function diagramOf({ table, starts }: { table: Process; starts: readonly string[] }): string {
  const arrows = Object.entries(table).flatMap(([name, { from, to, who }]) =>
    from.map((state) => `  ${state} --> ${to}: ${name} (${who.join(', ')})`),
  )
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...starts.map((state) => `  [*] --> ${state}`),
    ...arrows,
    '```',
  ].join('\n')
}

function tableOf({ table }: { table: Process }): string {
  const rows = Object.entries(table).map(
    ([name, { from, to, who, guards }]) =>
      `| \`${name}\` | ${from.join(', ')} | ${to} | ${who.join(', ')} | ${guards.join(', ') || '—'} |`,
  )
  return ['| 动作 | 从 | 到 | 谁 | 条件 |', '|---|---|---|---|---|', ...rows].join('\n')
}

/** A document with what stands between its marks `<!-- deal -->` … `<!-- /deal -->` drawn anew. */
export function withDiagrams(document: string): string {
  return Object.entries(processes).reduce(
    (text, [name, process]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
        (_whole, begin: string, end: string) =>
          `${begin}\n\n${diagramOf(process)}\n\n${tableOf(process)}\n\n${end}`,
      ),
    document,
  )
}

import { readFileSync } from 'node:fs'
import type { TextDocument } from '#search/text/text-document.ts'

export type JudgedOffering = TextDocument & { id: string }
/** `grades` by offering id: 3 answers the need, 2 largely, 1 touches it; an offering not named is 0. */
export type JudgedNeed = TextDocument & {
  id: string
  half: 'tuning' | 'held-out' | 'fresh'
  grades: Record<string, number>
}

const read = <T>(name: string): T[] =>
  readFileSync(new URL(`../judgements/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

export const judgedOfferings = read<JudgedOffering>('offerings.jsonl')
export const judgedNeeds = read<JudgedNeed>('needs.jsonl')

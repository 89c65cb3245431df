import type { Facts } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'
import type { TextDocument } from '#search/text/text-document.ts'

/** An offering or a need of a file: its facts for the rules (a blank is an absent key) and its text for the ranker. */
export type BatchRecord = {
  id: string
  title: string
  text: TextDocument
  facts: Facts
  /** What a need's own `criteria` column says; empty for offerings. */
  criteria: readonly Criterion[]
}

/** Something in a file that could not be used and counts as unknown; the run goes on. */
export type Remark = { row?: number; column: string; message: string }

export type Records = { records: readonly BatchRecord[]; remarks: readonly Remark[] }

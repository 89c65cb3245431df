/** A field as the editor of conditions offers it. */
import type { FieldKind } from '#search/rules/vocabulary.ts'

export type BuilderField = {
  name: string
  label: string
  kind: FieldKind
  unit?: string
  /** The codes that may be chosen, where they are few. */
  options?: { name: string; label: string }[]
}

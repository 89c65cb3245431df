type Identity = { name: string; creditCode: string }

/** What makes an organization another than the one that officials looked at: of another credit code it is another firm altogether. */
export type Renaming = 'name' | 'credit-code'

/** Null where it is the same. */
export function renamingOf(before: Identity, after: Identity): Renaming | null {
  if (before.creditCode !== after.creditCode) return 'credit-code'
  return before.name === after.name ? null : 'name'
}

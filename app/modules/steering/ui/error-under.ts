/** Where an error of one of several small fields leads to: the first of them. */
export function errorUnder(field: string | undefined, prefix: string): { field?: string } {
  return field?.startsWith(prefix) ? { field: prefix } : {}
}

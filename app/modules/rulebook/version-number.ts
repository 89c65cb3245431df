/** The number of a version as a form or an address has it; undefined for anything else. */
export function versionNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0
  return number > 0 ? number : undefined
}

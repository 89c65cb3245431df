/** The job that works on an import of this status; null where none does. */
export function jobOf(status: string): 'import.check' | 'import.commit' | null {
  if (status === 'checking') return 'import.check'
  return status === 'committing' ? 'import.commit' : null
}

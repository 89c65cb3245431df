/** Why something is not sent, or not yet, that has words of its own; everything else is what a mail server said. */
export const reasons = ['unwanted', 'read', 'quiet', 'digest', 'cap', 'not-configured', 'no-adapter'] as const

/** The code of a reason; 'other' for what only the operator can make something of. */
export function reasonCode(text: string | null): string | null {
  if (text === null) return null
  return reasons.find((one) => one === text) ?? 'other'
}

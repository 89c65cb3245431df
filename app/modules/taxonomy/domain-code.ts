/** The codes of the twelve domains, without their words, for what the browser loads too. */
export const domainCodes = ['D1', 'D2', 'R1', 'R2', 'R3', 'S1', 'S2', 'S3', 'F1', 'F2', 'F3', 'F4'] as const
export type DomainCode = (typeof domainCodes)[number]

/** Narrows text of a form or a file to a domain code. */
export function isDomainCode(code: string): code is DomainCode {
  return (domainCodes as readonly string[]).includes(code)
}

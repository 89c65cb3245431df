import { createHash } from 'node:crypto'

/** The same key gives the same id on every machine, so links in documents and screenshots stay good. */
export function demoId(key: string): string {
  const hex = createHash('sha256').update(`yupei demo ${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Levels 1–4 of 网络安全等级保护 (GB/T 22240-2020); level 5 is not open to market services. */
import type { Bilingual } from './bilingual.ts'

export type SecurityLevelNumber = 1 | 2 | 3 | 4
export type SecurityLevel = { level: SecurityLevelNumber; code: string } & Bilingual

export const securityLevels: readonly SecurityLevel[] = [
  { level: 1, code: '1', zh: '等保一级', en: 'Protection level 1' },
  { level: 2, code: '2', zh: '等保二级', en: 'Protection level 2' },
  { level: 3, code: '3', zh: '等保三级', en: 'Protection level 3' },
  { level: 4, code: '4', zh: '等保四级', en: 'Protection level 4' },
]

/** The level of a number or of its form value ('3'); undefined when unknown. */
export function findSecurityLevel(level: number | string): SecurityLevel | undefined {
  return securityLevels.find((item) => item.code === String(level))
}

/** Sendings summed by provider and by each month, quarter and year. Pure. */
import { periodKinds, periodOf } from '#app/platform/period.ts'
import type { SendingFact } from './need-case.ts'

/** `period` is the key of a month, a quarter or a year. */
export type ExposureSum = { period: string; organizationId: string; count: number; newcomers: number }

export function sumExposures(sendings: Iterable<SendingFact>): ExposureSum[] {
  const sums = new Map<string, ExposureSum>()
  for (const { organizationId, sentAt, newcomer } of sendings)
    for (const kind of periodKinds) {
      const period = periodOf(kind, sentAt).key
      const key = `${period} ${organizationId}`
      const sum = sums.get(key) ?? { period, organizationId, count: 0, newcomers: 0 }
      sum.count += 1
      sum.newcomers += newcomer ? 1 : 0
      sums.set(key, sum)
    }
  return [...sums.values()]
}

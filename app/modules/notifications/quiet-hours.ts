import { addDays, atHour, dayOf, TIME_ZONE } from '#app/platform/dates.ts'

/** When a person may be written to, in whole hours of Chongqing's time. */
export type Times = { quietFrom: number; quietTo: number; digest: boolean }
export const DEFAULT_TIMES: Times = { quietFrom: 21, quietTo: 8, digest: true }

/** When what can wait is told of, in one letter: people are at their desks. */
export const DIGEST_HOUR = 9

const hours = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: TIME_ZONE })
const hourOf = (now: Date) => Number(hours.format(now))

/** Whether nobody is to be disturbed; the hours may run over midnight, and the same hour twice is no quiet at all. */
export function isQuiet(now: Date, { quietFrom, quietTo }: Times): boolean {
  const hour = hourOf(now)
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo
}

/** The next time at or after an instant when it is so many o'clock. */
export function nextHour(now: Date, hour: number): Date {
  const today = atHour(dayOf(now), hour)
  return today >= now ? today : atHour(addDays(dayOf(now), 1), hour)
}

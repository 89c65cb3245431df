/** Working days of the mainland's calendar, with the weekends that are worked and the holidays that are not (调休). */
import chineseDays from 'chinese-days'
import { addDays, atHour, dayOf } from '#app/platform/dates.ts'

/** An hour before the digest, so that what people are reminded of in the morning is in the same day's letter. */
const OPENS_HOUR = 8
const CLOSES_HOUR = 18

/** The close of business, in Chongqing, of the given number of working days after the day of an instant. */
export function closeOfWorkingDay(from: Date, workingDays: number): Date {
  let day = dayOf(from)
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return atHour(day, CLOSES_HOUR)
}

/** Whether people are at their desks; nobody is reminded of anything outside of it. */
export function isWorkingTime(now: Date): boolean {
  const day = dayOf(now)
  return isWorkingDay(day) && now >= atHour(day, OPENS_HOUR) && now < atHour(day, CLOSES_HOUR)
}

/** Where the calendar of a year is not published yet, Monday to Friday. */
function isWorkingDay(day: string): boolean {
  return chineseDays.isWorkday(day)
}

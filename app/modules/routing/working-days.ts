/** Working days of the mainland's calendar, with the weekends that are worked and the holidays that are not (调休). */
import chineseDays from 'chinese-days'
import { addDays, dayOf } from '#app/platform/dates.ts'

const OPENS_HOUR = 9
const CLOSES_HOUR = 18

/** The close of business, in Chongqing, of the given number of working days after the day of an instant. */
export function closeOfWorkingDay(from: Date, workingDays: number): Date {
  let day = dayOf(from)
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return new Date(`${day}T${CLOSES_HOUR}:00:00+08:00`)
}

/** Whether people are at their desks; nobody is reminded of anything outside of it. */
export function isWorkingTime(now: Date): boolean {
  const day = dayOf(now)
  const opens = new Date(`${day}T0${OPENS_HOUR}:00:00+08:00`)
  const closes = new Date(`${day}T${CLOSES_HOUR}:00:00+08:00`)
  return isWorkingDay(day) && now >= opens && now < closes
}

/** Where the calendar of a year is not published yet, Monday to Friday. */
function isWorkingDay(day: string): boolean {
  return chineseDays.isWorkday(day)
}

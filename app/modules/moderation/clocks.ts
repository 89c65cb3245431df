/** How long a case may wait; apart from its life, which pages know, since the calendar is large. */
import { closeOfWorkingDay } from '#app/modules/routing/working-days.ts'

const REPORT_WORKING_DAYS = 3
const APPEAL_WORKING_DAYS = 10

/** When the official whom a case waits for is late. */
export const reportDue = (at: Date) => closeOfWorkingDay(at, REPORT_WORKING_DAYS)
export const appealDue = (at: Date) => closeOfWorkingDay(at, APPEAL_WORKING_DAYS)

import { addDays, atHour, isDay } from '#app/platform/dates.ts'
import { searchText } from '#app/platform/search-text.ts'
import { type AuditGroup, auditGroups } from './audited.ts'

/** What of the log is asked for; blanks ask for all. */
export type LogQuery = {
  /** Part of a name or an e-mail. */
  who: string
  group: AuditGroup | ''
  /** Part of an organization's name or of a title, or an id. */
  subject: string
  /** First and last day, 'YYYY-MM-DD'. */
  from: string
  to: string
}

export function readLogQuery(parameters: URLSearchParams): LogQuery {
  const text = (name: string) => searchText(parameters.get(name))
  const day = (name: string) => (isDay(text(name)) ? text(name) : '')
  return {
    who: text('who'),
    group: auditGroups.find((one) => one === parameters.get('group')) ?? '',
    subject: text('subject'),
    from: day('from'),
    to: day('to'),
  }
}

/** As parameters of an address, without blanks. */
export function logParameters(query: LogQuery): URLSearchParams {
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
}

/** The period as instants, the end excluded; the days are those of Chongqing. */
export function periodOf({ from, to }: Pick<LogQuery, 'from' | 'to'>): { gte?: Date; lt?: Date } {
  return { ...(from ? { gte: atHour(from) } : {}), ...(to ? { lt: atHour(addDays(to, 1)) } : {}) }
}

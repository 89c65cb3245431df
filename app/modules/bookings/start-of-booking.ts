import type { LineFacts } from './line.ts'
import { instantOfInput } from './window.ts'

const KEPT = [
  'batchKg',
  'temperatureCelsius',
  'pressureMegapascal',
  'precisionMicrometre',
  'material',
  'verification',
  'deal',
] as const

/** What the form of a booking starts with: what the search by date was asked for, the line's shortest window else. */
export function startOfBooking(parameters: URLSearchParams, line: LineFacts): Record<string, string> {
  const from = parameters.get('from') ?? ''
  const hours = parameters.get('hours') ?? ''
  const start: Record<string, string> = {
    hours: /^\d{1,4}(\.5)?$/.test(hours) ? hours : String(line.minBlockMinutes / 60),
  }
  if (instantOfInput(from)) start.from = from
  const family = parameters.get('family')
  if (family && line.families.includes(family)) start.family = family
  for (const name of KEPT) {
    const value = parameters.get(name)
    if (value && value.length <= 40) start[name] = value
  }
  return start
}

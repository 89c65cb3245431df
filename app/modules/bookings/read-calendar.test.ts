import { describe, expect, test } from 'vitest'
import { readCalendar } from './read-calendar.server.ts'

const range = { from: new Date('2026-11-01T00:00:00Z'), until: new Date('2027-02-01T00:00:00Z') }
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTAMP:20261101T000000Z',
  ...lines,
  'END:VEVENT',
]

function windows(text: string) {
  const reading = readCalendar(text, range)
  return reading.ok
    ? reading.windows.map(({ from, until }) => `${from.toISOString()} ${until.toISOString()}`)
    : reading.problem
}

describe('a calendar is read', () => {
  test('in UTC, without a zone as Shanghai, and by days', () => {
    expect(
      windows(
        calendar(
          ...event('DTSTART:20261201T010000Z', 'DTEND:20261201T030000Z'),
          ...event('DTSTART:20261202T080000', 'DTEND:20261202T100000'),
          ...event('DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204'),
        ),
      ),
    ).toEqual([
      '2026-12-01T01:00:00.000Z 2026-12-01T03:00:00.000Z',
      '2026-12-02T00:00:00.000Z 2026-12-02T02:00:00.000Z',
      '2026-12-02T16:00:00.000Z 2026-12-03T16:00:00.000Z',
    ])
  })

  test('with a zone that the file brings along', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Somewhere',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const text = calendar(
      ...zone,
      ...event('DTSTART;TZID=Somewhere:20261201T090000', 'DTEND;TZID=Somewhere:20261201T100000'),
    )
    expect(windows(text)).toEqual(['2026-12-01T00:00:00.000Z 2026-12-01T01:00:00.000Z'])
  })

  test('with recurring events unfolded within the horizon, their exceptions left out', () => {
    const text = calendar(
      ...event(
        'DTSTART:20261201T010000Z',
        'DTEND:20261201T020000Z',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE:20261208T010000Z',
      ),
    )
    expect(windows(text)).toEqual([
      '2026-12-01T01:00:00.000Z 2026-12-01T02:00:00.000Z',
      '2026-12-15T01:00:00.000Z 2026-12-15T02:00:00.000Z',
    ])
  })

  test('without what is cancelled or leaves one free', () => {
    const text = calendar(
      ...event('DTSTART:20261201T010000Z', 'DTEND:20261201T020000Z', 'STATUS:CANCELLED'),
      ...event('DTSTART:20261201T010000Z', 'DTEND:20261201T020000Z', 'TRANSP:TRANSPARENT'),
      ...event('DTSTART:20281201T010000Z', 'DTEND:20281201T020000Z'),
    )
    expect(windows(text)).toEqual([])
  })
})

describe('a calendar is refused', () => {
  test.each([
    ['nothing', ''],
    ['a text', '今天检修'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'],
    ['another thing', 'BEGIN:VCARD\r\nEND:VCARD'],
    ['an event without a start', calendar(...event('SUMMARY:x'))],
  ])('that is %s', (_what, text) => {
    expect(windows(text)).toBe('unreadable')
  })

  test('whose event comes back every second', () => {
    const text = calendar(
      ...event('DTSTART:20201201T010000Z', 'DTEND:20201201T020000Z', 'RRULE:FREQ=SECONDLY'),
    )
    expect(windows(text)).toBe('endless')
  })

  test('whose many events came back for years, before it holds up everybody else', () => {
    const many = Array.from({ length: 100 }, () =>
      event('DTSTART:20221201T010000Z', 'DTEND:20221201T020000Z', 'RRULE:FREQ=DAILY;COUNT=1400'),
    )
    expect(windows(calendar(...many.flat()))).toBe('too-many-events')
  })

  test('with too many events', () => {
    const many = Array.from({ length: 2_001 }, () =>
      event('DTSTART:20261201T010000Z', 'DTEND:20261201T020000Z'),
    )
    expect(windows(calendar(...many.flat()))).toBe('too-many-events')
  })
})

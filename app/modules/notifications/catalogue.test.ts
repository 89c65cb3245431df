import { expect, test } from 'vitest'
import type { StoredEvent } from '#app/platform/events/stored-event.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { languages } from '#app/platform/language.ts'
import { catalogue, type Line, sentenceKey, toldTypes } from './catalogue.ts'
import { pageOfEvent } from './page-of-event.ts'
import { sayEvent } from './say-event.ts'

const event = (type: string, data: StoredEvent['data'], subjectId = 's'): StoredEvent => ({
  id: 1n,
  type,
  subjectId,
  organizationId: null,
  actorId: null,
  data,
  at: new Date('2026-11-28T02:00:00Z'),
})
const page = (type: string, data: StoredEvent['data'] = {}) =>
  pageOfEvent(catalogue[type] as Line, event(type, data))

test.each(languages)('every line has its sentence in %s, with nothing left to fill in', (language) => {
  const t = translator(language)
  for (const type of toldTypes) {
    expect(t(sentenceKey(type)), type).not.toBe(sentenceKey(type).replace('notifications:', ''))
    const sentence = sayEvent(t, language, type, {
      title: '压铸 MES',
      dueOn: '2026-12-03',
      rows: 3,
      gained: 2,
      role: 'editor',
      organization: '试验制造',
      version: 3,
      wave: 2,
      told: 5,
      subject: 'offering',
      ground: 'insult',
    })
    expect(sentence, type).not.toMatch(/\{\{|undefined|organizations:/)
    expect(sentence.length, type).toBeGreaterThan(5)
  }
})

test('a sentence says until when, and does without where nothing is due', () => {
  const t = translator('zh-CN')
  expect(sayEvent(t, 'zh-CN', 'need.sent', { title: '压铸 MES', dueOn: '2026-12-03' })).toContain(
    '2026年12月3日前',
  )
  expect(sayEvent(t, 'zh-CN', 'need.sent', { title: '压铸 MES', dueOn: 'soon' })).not.toContain('前')
})

test('a line leads to the first of its pages whose id the event carries', () => {
  expect(page('need.sent')).toBe('/leads/s')
  expect(page('sending.interested', { needId: 'n' })).toBe('/needs/n')
  expect(page('message.sent', { sendingId: 'l', needId: 'n' })).toBe('/leads/l')
  expect(page('message.sent', { needId: 'n' })).toBe('/needs/n')
  expect(page('milestone.submitted', { dealId: 'd' })).toBe('/deals/d')
  expect(page('waitlist.offered', { bookingId: 'b' })).toBe('/bookings/b')
  expect(page('matches.computed')).toBe('/needs/s/matches')
  expect(page('milestone.submitted')).toBe('/notifications')
})

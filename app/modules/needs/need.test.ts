import { describe, expect, it } from 'vitest'
import { isOver, mayDelete, mayEdit, mayGo, type NeedStatus, type NeedTransition } from './need.ts'

describe('the life of a need', () => {
  it.each<[NeedTransition, NeedStatus, boolean]>([
    ['publish', 'draft', true],
    ['publish', 'published', true],
    ['publish', 'closed', true],
    ['publish', 'expired', true],
    ['close', 'published', true],
    ['close', 'expired', true],
    ['close', 'draft', false],
    ['close', 'closed', false],
    ['expire', 'published', true],
    ['expire', 'draft', false],
    ['expire', 'closed', false],
  ])('%s from %s: %s', (transition, from, allowed) => {
    expect(mayGo(transition, from)).toBe(allowed)
  })

  it('only what was never published can be deleted', () => {
    expect(mayDelete({ status: 'draft', version: 0 })).toBe(true)
    expect(mayDelete({ status: 'published', version: 1 })).toBe(false)
    expect(mayDelete({ status: 'draft', version: 1 })).toBe(false)
  })

  it('viewers read, editors and owners write', () => {
    expect([mayEdit('viewer'), mayEdit('editor'), mayEdit('owner')]).toEqual([false, true, true])
  })

  it.each([
    ['its last day', '2026-12-31', null, '2026-12-31', false],
    ['the day after', '2026-12-31', null, '2027-01-01', true],
    ['without any day', null, null, '2099-01-01', false],
    ['a quote deadline before the finish', '2027-06-30', '2026-12-15', '2026-12-16', true],
  ])('is over: %s', (_case, finishBy, quoteDeadline, today, over) => {
    expect(isOver({ finishBy, quoteDeadline }, today)).toBe(over)
  })
})

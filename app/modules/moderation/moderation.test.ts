import { describe, expect, it } from 'vitest'
import { appealDue, reportDue } from './clocks.ts'
import { taken } from './former.ts'
import { appealSchema, decisionSchema, queueSchema, reportSchema } from './moderation.schema.ts'
import {
  type Act,
  acts,
  appealUntil,
  type Decision,
  decisionsIn,
  isDown,
  isOfMembers,
  isOverdue,
  mayAppeal,
  mayGo,
  type State,
  states,
  whyNot,
} from './moderation.ts'

describe('the life of a case', () => {
  it.each<[Act, State[], State]>([
    ['dismiss', ['open'], 'dismissed'],
    ['take-down', ['open'], 'taken_down'],
    ['appeal', ['taken_down'], 'appealed'],
    ['uphold', ['appealed'], 'upheld'],
    ['restore', ['appealed'], 'restored'],
    ['undo', ['taken_down', 'upheld'], 'restored'],
  ])('%s goes from %j to %s and from nowhere else', (act, from, to) => {
    expect(states.filter((state) => mayGo(act, state))).toEqual(from)
    expect(acts[act].to).toBe(to)
  })

  it('shows the thing again wherever it does not stand taken down', () => {
    expect(states.filter(isDown)).toEqual(['taken_down', 'appealed', 'upheld'])
  })
})

describe('who decides', () => {
  const by = { takenDownBy: 'zhou' }
  it.each<[State, string, Decision[]]>([
    ['open', 'zhou', ['dismiss', 'take-down']],
    ['taken_down', 'zhou', ['undo']],
    ['taken_down', 'luo', ['undo']],
    ['appealed', 'zhou', []],
    ['appealed', 'luo', ['uphold', 'restore']],
    ['upheld', 'luo', ['undo']],
    ['dismissed', 'luo', []],
    ['restored', 'luo', []],
  ])('of a case that is %s, %s may %j', (state, official, may) => {
    expect(decisionsIn({ state, ...by }, official)).toEqual(may)
  })

  it('an appeal is never for whoever took the thing down', () => {
    expect(whyNot('restore', { state: 'appealed', ...by }, 'zhou')).toBe('own-decision')
    expect(whyNot('restore', { state: 'upheld', ...by }, 'luo')).toBe('taken')
  })
})

describe('the clocks', () => {
  const friday = new Date('2026-11-27T02:00:00Z')
  it('gives officials three working days for a report and ten for an appeal', () => {
    expect(reportDue(friday).toISOString()).toBe('2026-12-02T10:00:00.000Z')
    expect(appealDue(friday).toISOString()).toBe('2026-12-11T10:00:00.000Z')
  })

  it('is late only where something waits', () => {
    const dueAt = new Date('2026-12-02T10:00:00Z')
    const later = new Date('2026-12-02T10:00:01Z')
    expect(isOverdue({ state: 'open', dueAt }, dueAt)).toBe(false)
    expect(isOverdue({ state: 'open', dueAt }, later)).toBe(true)
    expect(isOverdue({ state: 'taken_down', dueAt }, later)).toBe(false)
    expect(isOverdue({ state: 'appealed', dueAt: null }, later)).toBe(false)
  })

  it('lets the owner appeal on the fifteenth day and not on the day after', () => {
    const until = appealUntil('2026-11-28')
    expect(until).toBe('2026-12-13')
    const down = { state: 'taken_down' as const, appealUntil: until }
    expect(mayAppeal(down, '2026-12-13')).toBe(true)
    expect(mayAppeal(down, '2026-12-14')).toBe(false)
    expect(mayAppeal({ ...down, state: 'upheld' }, '2026-12-01')).toBe(false)
  })
})

describe('the forms', () => {
  it.each([
    [{ ground: 'insult' }, true],
    [{ ground: 'other' }, false],
    [{ ground: 'other', words: '重复刷屏' }, true],
    [{ ground: 'dislike', words: '不喜欢' }, false],
    [{ words: '没有理由' }, false],
    [{ ground: 'insult', words: '长'.repeat(1001) }, false],
  ])('a report %j is taken: %s', (form, ok) => {
    expect(reportSchema.safeParse(form).success).toBe(ok)
  })

  it.each([
    [{ decision: 'dismiss', words: '内容属实' }, true],
    [{ decision: 'dismiss' }, false],
    [{ decision: 'take-down', words: '冒用他人案例' }, false],
    [{ decision: 'take-down', ground: 'infringement', words: '冒用他人案例' }, true],
    [{ decision: 'appeal', words: '官员不能申诉' }, false],
    [{ decision: 'dismiss', words: '未见问题', revision: '9000000000' }, false],
  ])('a decision %j is taken: %s', (form, ok) => {
    expect(decisionSchema.safeParse({ revision: '1', ...form }).success).toBe(ok)
  })

  it('takes no revision in an appeal that no page had', () => {
    const wrong = appealSchema.safeParse({ revision: '9000000000', words: '请复核' })
    expect(wrong.error?.issues[0]?.message).toBe('moderation:error.reload')
  })

  it('reads nonsense in the address of the queue as not asked', () => {
    expect(queueSchema.parse({ state: 'x', kind: 'y', order: 'z', page: '-1' })).toEqual({
      ...{ state: 'waiting', kind: undefined, order: 'due', q: '', page: 1 },
    })
    expect(queueSchema.parse({ q: '\0' }).q).toBe('')
  })
})

it('an appeal decides nothing: who comes after one is not told of a colleague', () => {
  const all: (Act | 'report')[] = ['report', ...(Object.keys(acts) as Act[])]
  expect(all.filter(isOfMembers)).toEqual(['report', 'appeal'])
})

it('what one case notes of a thing is taken out of its list once', () => {
  const list = [
    { id: 'a', was: 'published' },
    { id: 'b', was: 'paused' },
  ]
  expect(taken(list, 'a')).toEqual({ was: 'published', rest: [list[1]] })
  expect(taken(list, 'c')).toEqual({ was: null, rest: list })
})

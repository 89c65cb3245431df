import { expect, it } from 'vitest'
import { formState } from './form-state.ts'

const t = (key: string) => `[${key}]`

it('starts with the values given, and no errors', () => {
  const form = formState(undefined, t)
  expect(form.text('name', '李工')).toBe('李工')
  expect(form.text('phone', null)).toBe('')
  expect(form.list('labels', ['little-giant'])).toEqual(['little-giant'])
  expect(form.summary).toEqual([])
})

it('keeps what was typed rather than what it started with, even where that is nothing', () => {
  const form = formState({ initialValue: { name: 'x', labels: 'a', clusters: ['b', 'c'] } }, t)
  expect(form.text('name', '李工')).toBe('x')
  expect(form.text('phone', '023')).toBe('')
  expect(form.list('labels', ['z'])).toEqual(['a'])
  expect(form.list('clusters')).toEqual(['b', 'c'])
  expect(form.list('none', ['z'])).toEqual([])
})

it('names the first error at each field and all of them in the summary', () => {
  const form = formState({ error: { '': ['late'], name: ['short', 'odd'], size: null } }, t)
  expect(form.errors).toEqual({ name: '[short]' })
  expect(form.summary).toEqual([
    { message: '[late]' },
    { field: 'name', message: '[short]' },
    { field: 'name', message: '[odd]' },
  ])
})

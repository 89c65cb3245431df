import { expect, test, vi } from 'vitest'
import { broughtTexts, type Texts } from './brought-texts.ts'

const brought = { pack: '/pack', texts: { common: { here: '这里', none: null } } }

/** A pack that comes, or does not, when the test says so. */
function pack() {
  const asked: { come: (texts: Texts) => void; fail: () => void }[] = []
  const fetchTexts = () =>
    new Promise<Texts>((resolve, reject) => {
      asked.push({ come: resolve, fail: () => reject(new Error('offline')) })
    })
  return { asked, fetchTexts }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('what the page brought is said without asking for more', () => {
  const { asked, fetchTexts } = pack()
  const texts = broughtTexts('zh-CN', brought, fetchTexts)
  expect(texts.find(['common:here_other', 'common:here'])).toBe('这里')
  expect(texts.find(['common:none'])).toBeUndefined()
  expect(asked).toHaveLength(0)
})

test('a text that is missing is empty, asks once for all texts, and tells who missed it when they come', async () => {
  const { asked, fetchTexts } = pack()
  const texts = broughtTexts('zh-CN', brought, fetchTexts)
  let told = 0
  const leave = texts.whenMore(() => {
    told += 1
  })
  expect(texts.find(['common:there'])).toBe('')
  expect(texts.find(['common:elsewhere'])).toBe('')
  expect(asked).toHaveLength(1)
  asked[0]?.come({ 'common:there': '那里' })
  await settled()
  expect([told, texts.arrivals()]).toEqual([1, 1])
  expect(texts.find(['common:there'])).toBe('那里')
  expect(texts.find(['common:elsewhere'])).toBeUndefined()
  leave()
})

test('texts that nobody missed come without a word', async () => {
  const { asked, fetchTexts } = pack()
  const texts = broughtTexts('zh-CN', brought, fetchTexts)
  texts.fetchRest()
  asked[0]?.come({ 'common:there': '那里' })
  await settled()
  expect(texts.arrivals()).toBe(0)
  expect(texts.find(['common:there'])).toBe('那里')
})

test('after a failure the next missing text asks again', async () => {
  const { asked, fetchTexts } = pack()
  const texts = broughtTexts('zh-CN', brought, fetchTexts)
  texts.fetchRest()
  asked[0]?.fail()
  await settled()
  expect(texts.find(['common:there'])).toBe('')
  expect(asked).toHaveLength(2)
})

test('a text that was missed while there was no connection comes when there is one, though nobody looks', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const { asked, fetchTexts } = pack()
  const texts = broughtTexts('zh-CN', brought, fetchTexts)
  expect(texts.find(['common:there'])).toBe('')
  asked[0]?.fail()
  await settled()
  expect(asked).toHaveLength(1)
  vi.advanceTimersByTime(5_000)
  asked[1]?.come({ 'common:there': '那里' })
  await settled()
  expect(texts.arrivals()).toBe(1)
  vi.useRealTimers()
})

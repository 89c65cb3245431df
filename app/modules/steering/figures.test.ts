import { expect, test } from 'vitest'
import { figures, HUNDREDTHS } from './figures.ts'
import { paragraphs } from './plan.ts'

test('the plan has twenty figures, each with a code of its own', () => {
  expect(figures).toHaveLength(20)
  expect(new Set(figures.map(({ code }) => code)).size).toBe(20)
})

test.each(figures)(
  '$code stands in its paragraph word for word, with its number',
  ({ group, words, goal }) => {
    expect(paragraphs[group]).toContain(words)
    const [, number = '', tenThousand] = /(\d+)(万家)?/.exec(words) ?? []
    expect(Number(number) * (tenThousand ? 10_000 : 1) * HUNDREDTHS).toBe(goal)
  },
)

test('only what the paper says beside a figure counts as said', () => {
  const word = { increment: /^新增|^新培育/, stock: /提升到|提高到|突破|超过/ }
  for (const { words, said } of figures) {
    if (said) expect(words).toMatch(word[said])
    else expect(words).not.toMatch(/新增|新培育|提升到|提高到|突破|超过/)
  }
  expect(figures.filter(({ said }) => said === null)).toHaveLength(12)
})

test('no number of the paragraphs is left out', () => {
  const numbers = Object.values(paragraphs).flatMap((text) =>
    [...text.replaceAll('2027年', '').matchAll(/\d+/g)].map(([number]) => number),
  )
  expect(numbers).toHaveLength(20)
})

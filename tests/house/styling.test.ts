/** Pages are put together from the kit: what is measured or coloured by hand belongs into app/components or the tokens. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** `[13px]`, `[#0b5361]`, `[15rem_1fr]`: a value between brackets after a utility. Selectors (`[&>li]:`) end in a colon. */
const ARBITRARY = /(?<=[\s'"`:!-])[a-z][a-z0-9-]*-\[[^\]\s]+\](?!:)/g
const RAW_COLOUR = /(?:#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\()/gi
const INLINE_STYLE = /\bstyle=\{/g

const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.tsx') && !file.startsWith('components/'))

function offences(file: string, expression: RegExp): string[] {
  const text = readFileSync(path.join('app', file), 'utf8')
  return text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
    .flatMap((line) => [
      ...line.replaceAll(/['"]#(?:app|search|prisma)\/[^'"]*['"]/g, '').matchAll(expression),
    ])
    .map(([found]) => `${file}: ${found}`)
}

test('no page outside the kit measures by hand', () => {
  expect(pages.flatMap((file) => offences(file, ARBITRARY))).toEqual([])
})

test('no page outside the kit mixes its own colours', () => {
  expect(pages.flatMap((file) => offences(file, RAW_COLOUR))).toEqual([])
})

test('nothing carries an inline style, which the content policy would drop', () => {
  const kit = readdirSync('app/components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `components/${file.replaceAll('\\', '/')}`)
  expect([...pages, ...kit].flatMap((file) => offences(file, INLINE_STYLE))).toEqual([])
})

test('a measure, a colour and a style by hand are found', () => {
  expect(`<p className="mt-2 text-[13px] lg:grid-cols-[1fr_20rem]">`.match(ARBITRARY)).toEqual([
    'text-[13px]',
    'grid-cols-[1fr_20rem]',
  ])
  expect(`fill="#0b5361"`.match(RAW_COLOUR)).toEqual(['#0b5361'])
  expect('<p style={{ color }}>'.match(INLINE_STYLE)).toHaveLength(1)
})

/** Proves that both languages say the same things and that every text named in the code exists. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

type Tree = { [key: string]: string | Tree }

const namespaces = readdirSync('public/locales/zh-CN').map((file) => file.replace(/\.json$/, ''))
const read = (language: string, namespace: string) =>
  JSON.parse(readFileSync(path.join('public/locales', language, `${namespace}.json`), 'utf8')) as Tree

test('both languages have the same namespaces', () => {
  expect(readdirSync('public/locales/en').sort()).toEqual(readdirSync('public/locales/zh-CN').sort())
})

test.each(namespaces)('%s: every key exists in both languages and says something', (namespace) => {
  const [chinese, english] = [flat(read('zh-CN', namespace)), flat(read('en', namespace))]
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
  const empty = [...chinese].filter(([key, text]) => !text.trim() && english.get(key)?.trim())
  expect(empty).toEqual([])
})

test.each(namespaces)('%s: both languages fill in the same values', (namespace) => {
  const [chinese, english] = [flat(read('zh-CN', namespace)), flat(read('en', namespace))]
  const different = [...chinese].filter(([key, text]) => values(text) !== values(english.get(key) ?? ''))
  expect(different.map(([key]) => key)).toEqual([])
})

test('every text that the code names exists', () => {
  const known = new Map(namespaces.map((namespace) => [namespace, flat(read('zh-CN', namespace))]))
  const missing = sources().flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const own = /useTranslation\('([\w-]+)'\)/.exec(text)?.[1] ?? 'common'
    return namesIn(text).flatMap((name) => {
      const [namespace, key] = name.includes(':') ? (name.split(':') as [string, string]) : [own, name]
      const texts = known.get(namespace)
      const named =
        texts &&
        (texts.has(key) ||
          texts.has(`${key}_other`) ||
          [...texts.keys()].some((one) => one.startsWith(`${key}.`)))
      return named ? [] : [`${file}: ${name}`]
    })
  })
  expect(missing).toEqual([])
})

function sources() {
  return [...files('app')].filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* files(place)
    else yield place
  }
}

/** Keys given to `t` as plain strings, and message keys of schemas ('offerings:error.tooLong'). */
function namesIn(text: string) {
  const called = [...text.matchAll(/\bt\(\s*'([^'$]+)'/g)].map((match) => match[1] as string)
  const keyed = [...text.matchAll(/'((?:[a-z]+):[a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g)].map(
    (match) => match[1] as string,
  )
  return [...called, ...keyed.filter((name) => namespaces.includes(name.split(':')[0] as string))]
}

function flat(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${before}${key}`, value] as const]
        : [...flat(value, `${before}${key}.`)],
    ),
  )
}

function values(text: string) {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]))].sort().join(' ')
}

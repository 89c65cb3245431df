import { describe, expect, test } from 'vitest'
import { languages } from '../language.ts'
import { translator } from './i18n.server.ts'
import { packOf, pageTexts } from './page-texts.server.ts'
import { candidates, fill, fullName } from './say.ts'

/** Values for every name that a text asks for. */
const values = (text: unknown) =>
  Object.fromEntries(
    [...JSON.stringify(text).matchAll(/\{\{\s*(\w+)/g)].map(([, name], place) => [
      name,
      `<${name} & ${place}>`,
    ]),
  )

describe.each(languages)('%s', (language) => {
  const pack = packOf(language, [])
  const translate = translator(language)

  test('every text says what i18next says, with no number and with several', () => {
    for (const [name, text] of pack.texts) {
      const plural = /^(.+)_(?:one|other)$/.exec(name)?.[1]
      for (const count of plural ? [0, 1, 2, 21, 1.5] : [undefined]) {
        const asked = plural ?? name
        const filled = { ...values(text), ...(count !== undefined && { count }) }
        const found = candidates(asked, language, count).find((one) => pack.texts.has(one))
        expect(fill(pack.texts.get(found ?? '') ?? '', filled), name).toEqual(
          translate(asked, { ...filled, returnObjects: true }),
        )
      }
    }
  })

  test('a page remembers what was said, all forms that the language has of a plural, and what there is not', () => {
    const texts = pageTexts(language, pack)
    const plural = [...pack.texts.keys()].find((name) => name.endsWith('_one'))!.slice(0, -4)
    texts.find(['common:nav.catalogue'])
    texts.find(candidates(plural, language, 2))
    texts.find(['common:nothing.of.the.kind'])
    const brought = JSON.parse(texts.brought())
    const said = Object.entries<object>(brought.texts).flatMap(([namespace, own]) =>
      Object.entries(own).map(([key, text]) => [`${namespace}:${key}`, text]),
    )
    expect(Object.fromEntries(said)).toEqual({
      'common:nav.catalogue': pack.texts.get('common:nav.catalogue'),
      // Chinese knows one form alone.
      ...(language === 'en' && { [`${plural}_one`]: pack.texts.get(`${plural}_one`) }),
      [`${plural}_other`]: pack.texts.get(`${plural}_other`),
      'common:nothing.of.the.kind': null,
    })
    expect(brought.pack).toContain(pack.version)
  })
})

test('a value that is missing says nothing, and a value is never read as a template', () => {
  expect(fill('{{name}} · {{ count }}', { name: '{{count}}' })).toBe('{{count}} · ')
  expect(fill(['{{a}}', 'b'], { a: 1 })).toEqual(['1', 'b'])
})

test('a key with a namespace keeps it', () => {
  expect(fullName('new.title', 'needs')).toBe('needs:new.title')
  expect(fullName('matching:part.price', 'needs')).toBe('matching:part.price')
})

test('the words of a page cannot end its script', () => {
  const pack = packOf('zh-CN', [['names:x', '</script><script>']])
  const texts = pageTexts('zh-CN', pack)
  texts.find(['names:x'])
  expect(texts.brought()).not.toContain('<')
  expect(JSON.parse(texts.brought()).texts.names.x).toBe('</script><script>')
})

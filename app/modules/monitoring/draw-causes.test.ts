import { expect, test } from 'vitest'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import type { Language } from '#app/platform/language.ts'
import { drawCauses } from './draw-causes.server.ts'

/** How far from the left edge the name ends, whose end stands at the axis. */
function placeOf(name: string, language: Language) {
  const svg = drawCauses(
    domainCodes.map((domain) => ({ cause: 'no_supplier', domain, count: 3 })),
    { cause: () => 'cause', domain: (code) => (code ? nameOf('domain', code, language) : '—') },
  )
  const [label = ''] = svg.match(new RegExp(`<text[^>]*>${name.replaceAll('&', '&amp;')}</text>`)) ?? []
  expect(label).toContain('text-anchor="end"')
  return Number(label.match(/translate\(([\d.]+)/)?.[1])
}

test('names of domains have room in the picture, in both languages', () => {
  for (const code of domainCodes) {
    const [chinese, english] = [nameOf('domain', code, 'zh-CN'), nameOf('domain', code, 'en')]
    expect(placeOf(chinese, 'zh-CN'), chinese).toBeGreaterThanOrEqual(chinese.length * 12)
    // Wide letters of a fallback font.
    expect(placeOf(english, 'en'), english).toBeGreaterThanOrEqual(english.length * 7)
  }
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Proves that the palette meets WCAG 2.2 AA on paper; what is laid upon what in a page is for the browser tests. */
const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const fallback = readFileSync(new URL('tokens-without-light-dark.css', import.meta.url), 'utf8')

const pairs = new Map(
  [...tokens.matchAll(/--color-([a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((match) => [
    match[1] ?? '',
    { light: match[2] ?? '', dark: match[3] ?? '' },
  ]),
)

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

function colour(name: string, theme: 'light' | 'dark') {
  const pair = pairs.get(name)
  if (!pair) throw new Error(`no colour ${name}`)
  return pair[theme]
}

const grounds = ['page', 'surface', 'raised', 'sunken', 'hover']
const text = [
  ...['ink', 'muted', 'faint', 'link', 'accent', 'met', 'not-met', 'unknown'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...['accent', 'met', 'not-met', 'unknown'].map((tone) => [tone, `${tone}-soft`] as const),
  ...['accent-soft', 'met-soft', 'not-met-soft', 'unknown-soft', 'brand-soft'].flatMap((soft) => [
    ['ink', soft] as const,
    ['muted', soft] as const,
  ]),
  ['link', 'brand-soft'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['on-accent', 'accent'],
  ['on-not-met', 'not-met'],
  ['on-not-met', 'not-met-hover'],
  ['ink', 'brand-mid'],
  ['on-band', 'band'],
  ['on-band-muted', 'band'],
] as const
const edges = [
  ['strong', 'surface'],
  ['strong', 'page'],
  ['strong', 'raised'],
  ['focus', 'page'],
  ['focus', 'surface'],
  ['brand', 'surface'],
  ['surface', 'met'],
  ['surface', 'not-met'],
  ['surface', 'unknown'],
] as const

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  it.each(text)('reads: %s on %s at 4.5:1', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(edges)('shows edges and signs: %s against %s at 3:1', (edge, ground) => {
    expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

it('gives browsers without light-dark() the light half of every colour', () => {
  for (const [name, { light }] of pairs) expect(fallback).toContain(`--color-${name}: ${light};`)
})

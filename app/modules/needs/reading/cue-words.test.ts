import { describe, expect, it } from 'vitest'
import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { domainCodes, findLeaf } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { findIndustry } from '#app/modules/taxonomy/industry.ts'
import { normalise } from '#search/text/normalise.ts'
import { domainCues, industryCues } from './cue-words.ts'
import { flagCues, numberCues } from './number-cues.ts'

describe.each(domainCodes)('the cue words of %s', (domain) => {
  it('name leaves and options that exist', () => {
    const wrong = domainCues[domain].flatMap(({ words, leaf, option }) => {
      const field = extensionFields(domain, 'need').find((one) => one.key === option?.[0])
      const known =
        !option || (field && 'options' in field && field.options.some((one) => one.code === option[1]))
      return (leaf && !findLeaf(leaf)) || !known ? [{ words, leaf, option }] : []
    })
    expect(wrong).toEqual([])
  })

  it('are written as normalised text is', () => {
    const words = domainCues[domain].flatMap((cue) => cue.words)
    expect(words.filter((word) => normalise(word) !== word)).toEqual([])
  })

  it('read numbers and flags into fields of a need', () => {
    const keys = new Map(extensionOf(domain).fields.map((field) => [field.key, field]))
    const numbers = (numberCues[domain] ?? []).map(({ key }) => keys.get(key))
    expect(numbers.every((field) => field?.kind === 'number' || field?.kind === 'range')).toBe(true)
    expect((flagCues[domain] ?? []).every(({ key }) => keys.get(key)?.kind === 'flag')).toBe(true)
  })
})

it('cues of a trade name divisions of GB/T 4754', () => {
  expect(industryCues.filter(({ code }) => !findIndustry(code))).toEqual([])
})

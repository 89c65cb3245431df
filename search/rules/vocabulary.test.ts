import { expect, it } from 'vitest'
import { derivations } from './derive-facts.ts'
import { baseVocabulary } from './vocabulary.ts'

it('has a type for each derived fact, and each is derived from fields of needs and offerings', () => {
  for (const [field, { from }] of Object.entries(derivations)) {
    expect(baseVocabulary[field], field).toBeDefined()
    for (const source of from) {
      expect(source).toMatch(/^(need|offering)\./)
      expect(baseVocabulary[source], source).toBeDefined()
    }
  }
  const typed = Object.keys(baseVocabulary).filter((field) => field.startsWith('pair.'))
  expect(typed.sort()).toEqual(Object.keys(derivations).sort())
})

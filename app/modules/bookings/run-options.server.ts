import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { inLanguage } from '#app/platform/language.ts'

/** The choices of what a run needs, in a language: the browser does not know all domains. */
export function runOptions(language: string) {
  const optionsOf = (key: string) => {
    const field = extensionOf('R2').fields.find((one) => one.key === key)
    if (!field || !('options' in field)) return []
    return field.options.map((option) => ({ value: option.code, label: inLanguage(option, language) }))
  }
  return { materials: optionsOf('materials'), verifications: optionsOf('verificationKinds') }
}

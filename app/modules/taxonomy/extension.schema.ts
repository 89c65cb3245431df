/** The zod schema of a domain's extension, built from its field specs. */
import { z } from 'zod'
import { extensionOf } from './all-extensions.ts'
import type { DomainCode } from './domain.ts'
import type { ExtensionValues, FieldSpec } from './extension.ts'
import { readExtensionValue } from './extension-value.ts'

export type ExtensionSide = 'offering' | 'need'

/** The fields that one side's form shows, in their order. */
export function extensionFields(domain: DomainCode, on: ExtensionSide): readonly FieldSpec[] {
  return extensionOf(domain).fields.filter((field) => field.on === 'both' || field.on === on)
}

function fieldSchema(field: FieldSpec) {
  return z
    .unknown()
    .transform((raw, context) => {
      const reading = readExtensionValue(field, raw)
      if ('value' in reading) return reading.value
      context.addIssue({ code: 'custom', message: reading.problem })
      return z.NEVER
    })
    .optional()
}

/**
 * Parses raw values (form fields, JSON) of one side into ExtensionValues: blanks and keys of other domains are
 * dropped, an absent extension is an empty one; issues carry i18n keys ('taxonomy:extension.*') and the path
 * of the field.
 */
export function extensionSchema(domain: DomainCode, on: ExtensionSide) {
  const shape = Object.fromEntries(
    extensionFields(domain, on).map((field) => [field.key, fieldSchema(field)]),
  )
  return z
    .object(shape)
    .transform((values): ExtensionValues => {
      const filled = Object.entries(values).filter(([, value]) => value !== undefined)
      return Object.fromEntries(filled) as ExtensionValues
    })
    .prefault({})
}

/** Turns filled extension values into the flat facts that rules, index and traces see. */
import type { ExtensionValues } from './extension.ts'

/** Keys 'offering.ext.<key>' or 'need.ext.<key>'; absent values stay absent. */
export function extensionFacts(prefix: 'offering' | 'need', values: ExtensionValues): ExtensionValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null && value !== '' && !isEmptyList(value))
      .map(([key, value]) => [`${prefix}.ext.${key}`, value]),
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

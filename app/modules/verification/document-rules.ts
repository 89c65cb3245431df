/** Endings of the documents that are taken, with the media type that their bytes must have. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
}

export const documentRules = { limitBytes: 10 * 1024 * 1024, types: Object.values(types) }
export const documentAccept = Object.keys(types)
  .map((ending) => `.${ending}`)
  .join(',')

/** The name without folders and control characters, with the ending that its bytes ask for. */
export function documentName(given: string, mediaType: string): string {
  const ending = Object.entries(types).find(([, type]) => type === mediaType)?.[0] ?? 'bin'
  const stem = given
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>:|?*]/gu, '')
    .trim()
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/^\.+/, '')
    .slice(0, 100)
  return `${stem || 'document'}.${ending}`
}

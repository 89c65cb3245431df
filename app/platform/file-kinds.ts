import { beginningOf } from './beginning-of.ts'

/** Kinds of files that a form takes: the media type that their bytes must have, with the endings that such a file may have. */
export type FileKinds = Readonly<Record<string, readonly [string, ...string[]]>>

const NAME_LENGTH = 100

/** For the file chooser; the bytes decide. */
export function acceptOf(kinds: FileKinds): string {
  return Object.values(kinds)
    .flatMap((endings) => endings.map((ending) => `.${ending}`))
    .join(',')
}

/**
 * What a file is called: as its sender calls it, without folders and marks that deceive the eye, and with an ending that its bytes may
 * have. A script is plain text, too, and would run where it is opened.
 */
export function fileNameOf(given: string, endings: readonly [string, ...string[]]): string {
  const bare = given
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>:|?*]/gu, '')
    .trim()
    .replace(/^\.+/, '')
  const fits = endings.find((ending) => bare.toLowerCase().endsWith(`.${ending}`))
  const stem = beginningOf(fits ? bare.slice(0, -fits.length - 1) : bare, NAME_LENGTH)
  return `${stem || 'file'}.${fits ?? endings[0]}`
}

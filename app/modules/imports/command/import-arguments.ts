import { parseArgs } from 'node:util'
import { isLanguage, type Language } from '#app/platform/language.ts'
import { type ImportKind, importKinds } from '../import-kind.ts'

export type ImportArguments = {
  kind: ImportKind
  file: string
  /** E-mail of whoever imports. */
  as: string
  /** Name or id of the organization, for those who act for several. */
  organization?: string
  dryRun: boolean
  publish: boolean
  /** Where the sheet of failed rows goes. */
  failures?: string
}

/** What is wrong with the words, as the key of a sentence under imports:command.wrong. */
export type WrongArgument = { code: string; params: Record<string, string> }

const options = {
  kind: { type: 'string' },
  file: { type: 'string' },
  as: { type: 'string' },
  organization: { type: 'string' },
  'dry-run': { type: 'boolean' },
  publish: { type: 'boolean' },
  failures: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const

type Option = keyof typeof options
const REQUIRED = ['kind', 'file', 'as'] as const

/** Reads the command line; the language is known even where the rest is wrong. Both `--kind needs` and `--kind=needs` are taken. */
export function readImportArguments(
  words: readonly string[],
): { language: Language } & (
  | { ok: true; value: ImportArguments | 'help' }
  | { ok: false; wrong: WrongArgument }
) {
  // Not strict: what is wrong is said here, in the reader's language.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true })
  const texts = new Map<Option, string>()
  const flags = new Set<Option>()
  const found: WrongArgument[] = []
  const complain = (code: string, params: Record<string, string> = {}) => found.push({ code, params })
  for (const token of tokens) {
    if (token.kind === 'positional') complain('unknown', { word: token.value })
    if (token.kind !== 'option') continue
    const { name, rawName: word, value } = token
    if (!Object.hasOwn(options, name)) complain('unknown', { word })
    else if (texts.has(name as Option) || flags.has(name as Option)) complain('twice', { word })
    else if (options[name as Option].type === 'boolean') {
      flags.add(name as Option)
      if (value !== undefined) complain('noValue', { word })
    } else if (!value || (!token.inlineValue && value.startsWith('--'))) complain('value', { word })
    else texts.set(name as Option, value)
  }
  const asked = texts.get('language')
  const language = isLanguage(asked) ? asked : 'zh-CN'
  if (asked !== undefined && !isLanguage(asked)) complain('language', { value: asked })
  if (flags.has('help')) return { language, ok: true, value: 'help' }
  const kind = importKinds.find((one) => one === texts.get('kind'))
  if (texts.has('kind') && !kind) complain('kind', { value: texts.get('kind') ?? '' })
  for (const name of REQUIRED) if (!texts.has(name)) complain('missing', { word: `--${name}` })
  const failures = texts.get('failures')
  if (failures && !/\.xlsx$/i.test(failures)) complain('failures', { value: failures })
  if (flags.has('publish') && flags.has('dry-run')) complain('both')
  const [wrong] = found
  if (wrong || !kind) return { language, ok: false, wrong: wrong ?? { code: 'missing', params: {} } }
  const organization = texts.get('organization')
  return {
    language,
    ok: true,
    value: {
      kind,
      file: texts.get('file') ?? '',
      as: texts.get('as') ?? '',
      dryRun: flags.has('dry-run'),
      publish: flags.has('publish'),
      ...(organization ? { organization } : {}),
      ...(failures ? { failures } : {}),
    },
  }
}

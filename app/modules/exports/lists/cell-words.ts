/** Values of rows as cells hold them: codes in words, money in ten thousands of yuan as the import's sheet has it. */
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { findNeedKind } from '#app/modules/taxonomy/need-kind.ts'
import { inLanguage, type Language } from '#app/platform/language.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'

export function named(field: string, code: string | null | undefined, language: Language): string | null {
  return code ? nameOf(field, code, language) : null
}

export function allNamed(field: string, codes: readonly string[], language: Language): string {
  return joined(
    codes.map((code) => nameOf(field, code, language)),
    language,
  )
}

export function joined(words: readonly string[], language: Language): string {
  return words.join(language === 'zh-CN' ? '、' : ', ')
}

export function lines(list: readonly { label: string; value: string }[], language: Language): string {
  return list
    .map(({ label, value }) => (language === 'zh-CN' ? `${label}：${value}` : `${label}: ${value}`))
    .join('\n')
}

export function wanYuan(fen: number | bigint | null | undefined): number | null {
  return fen === null || fen === undefined ? null : Number(fen) / FEN_PER_WAN_YUAN
}

export function yesNo(flag: boolean | null | undefined, language: Language): string | null {
  if (flag === null || flag === undefined) return null
  return inLanguage(flag ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' }, language)
}

export function kindName(code: string, language: Language): string {
  const kind = findNeedKind(code)
  return kind ? inLanguage(kind, language) : code
}

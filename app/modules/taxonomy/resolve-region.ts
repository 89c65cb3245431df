/** Resolves the region names of spreadsheets ('渝北', '重庆市渝北区', '两江新区') to codes. */
import { findRegion, regionsAsOf } from './region.ts'
import { adminRegions, functionalUnits, regionChangeoverDate } from './region-data.ts'
import { nameKey } from './resolve-text.ts'

const codeByName = new Map<string, string>()

/** '石柱土家族自治县' → '石柱'; '忠县' stays, a single character would name nothing. */
function stem(name: string): string {
  const short = name.replace(/(土家族|苗族)*自治县$/, '').replace(/(新区|区|县)$/, '')
  return short.length >= 2 ? short : name
}

for (const { code, zh, en } of adminRegions) {
  for (const name of [zh, stem(zh), en]) codeByName.set(nameKey(name), code)
}
for (const { code, zh, en } of functionalUnits) {
  for (const name of [code, zh, en]) codeByName.set(nameKey(name), code)
}
const functionalNames: readonly [name: string, code: string][] = [
  ['高新区', 'CQ-GX'],
  ['重庆高新区', 'CQ-GX'],
  ['西部科学城', 'CQ-GX'],
  ['科学城', 'CQ-GX'],
  ['万盛', 'CQ-WS'],
  ['万盛区', 'CQ-WS'],
  ['万盛经开区', 'CQ-WS'],
  ['石柱县', '500240'],
  ['秀山县', '500241'],
  ['酉阳县', '500242'],
  ['彭水县', '500243'],
  ['两江', '500157'],
]
for (const [name, code] of functionalNames) codeByName.set(nameKey(name), code)

/**
 * The code of a region's name or code. Without a date the newest meaning is taken; with a date ('YYYY-MM-DD')
 * before the changeover 两江新区 means the development zone. Historic names answer their historic code.
 */
export function resolveRegion(text: string, date?: string): string | undefined {
  const trimmed = text.normalize('NFKC').trim()
  if (findRegion(trimmed)) return trimmed
  const key = nameKey(trimmed)
  const code = codeByName.get(key) ?? codeByName.get(key.replace(/^重庆市?/, ''))
  return code === '500157' && date && date < regionChangeoverDate ? 'CQ-LJ' : code
}

/** A cell with several names: all codes in order, or undefined with the first name that is unknown. */
export type RegionList = { codes: readonly string[] } | { unknown: string }

/** Splits at 、，,;； and blanks; '全国' answers ['any'], '重庆市' and '全市' every region valid on the day. */
export function resolveRegions(text: string, date: string): RegionList {
  const codes = new Set<string>()
  for (const name of text.split(/[、，,;；\s]+/).filter(Boolean)) {
    if (['全国', 'any'].includes(name)) return { codes: ['any'] }
    const found = ['重庆', '重庆市', '全市', '全重庆'].includes(name)
      ? regionsAsOf(date).map((region) => region.code)
      : [resolveRegion(name, date)]
    for (const code of found) {
      if (!code) return { unknown: name }
      codes.add(code)
    }
  }
  return { codes: [...codes] }
}

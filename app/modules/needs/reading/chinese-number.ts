/** Numbers as people write them: '80', '1.5', '八十', '一百二十', '两', '半'. */
const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Source of a regular expression for one number, Arabic or Chinese. */
export const NUMBER_PATTERN = String.raw`(?:\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)`

/** The number, or null where it is not one. '二五' (digits side by side) is not read. */
export function readNumber(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return null
  let total = 0
  let pending: number | null = null
  let lastUnit = Number.POSITIVE_INFINITY
  for (const sign of text) {
    const digit = digits[sign]
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null
      pending = digit
      continue
    }
    const unit = units[sign] ?? 1
    if (unit >= lastUnit) return null
    total += (pending ?? 1) * unit
    lastUnit = unit
    pending = null
  }
  // '三百五' is 350: a digit alone after a unit counts a tenth of it.
  const tail = pending ?? 0
  const short = pending !== null && lastUnit >= 100 && Number.isFinite(lastUnit) && !text.includes('零')
  return total + (short ? tail * (lastUnit / 10) : tail)
}

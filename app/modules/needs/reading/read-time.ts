/** When a need begins, ends and takes quotations, as a sentence says it, relative to today. */
import { addDays } from '#app/platform/dates.ts'
import { NUMBER_PATTERN, readNumber } from './chinese-number.ts'
import { type Clause, shownPiece } from './clauses.ts'
import { addMonths, dayAt, daysOfWorkingDays, monthsOf, type Period } from './periods.ts'

export type TimeField = 'startOn' | 'finishBy' | 'quoteDeadline'
export type TimeReading = Partial<Record<TimeField, { day: string; evidence: string }>>

type Found = Period & { start: number; end: number; duration: boolean }
type Expression = {
  pattern: RegExp
  duration?: true
  period: (match: string[], today: string) => Period | null
}

const MONTH = '(\\d{1,2}|十[一二]|[一二三四五六七八九十])月(?!内?\\d*个)(?:份)?'
const PART = '(底|末|初|上旬|中旬|下旬)?'
const YEAR = '(20\\d{2})年|(今年|本年|明年|后年)'
const yearOf = (today: string) => Number(today.slice(0, 4))
const monthOf = (today: string) => Number(today.slice(5, 7))

const expressions: readonly Expression[] = [
  {
    pattern: /(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})[日号]?/g,
    period: ([, year, month, day]) => single(dayAt(Number(year), Number(month), Number(day))),
  },
  {
    pattern: new RegExp(`(?:${YEAR})\\s*${MONTH}(?:(\\d{1,2})[日号])?${PART}`, 'g'),
    period: ([, year, word, month, day, part], today) =>
      monthPart(namedYear(year, word, today), month, day, part),
  },
  {
    pattern:
      /(?:(20\d{2})年|(今年|本年|明年|后年)|(?<![\d半零一二两三四五六七八九十])年)(底|末|内|上半年|下半年)/g,
    period: ([, year, word, part], today) => yearPart(namedYear(year, word, today), part),
  },
  { pattern: /上半年|下半年/g, period: ([part], today) => yearPart(yearOf(today), part) },
  {
    pattern: /(?<![\d半零一二两三四五六七八九十个])(下个?|本|当|这个?)?月(底|末|内)/g,
    period: ([, which], today) => nearMonth(which, today),
  },
  {
    pattern: /(下个?|本|这个?)月(\d{1,2})[日号]/g,
    period: ([, which, day], today) => {
      const month = nearMonth(which, today).from
      return single(dayAt(yearOf(month), monthOf(month), Number(day)))
    },
  },
  { pattern: /下个?月(?!\d)/g, period: (_match, today) => nearMonth('下', today) },
  {
    pattern: /(?:(今年|明年))?(?:第?([一二三四1-4])季度|q([1-4]))(?:末|底|内)?/g,
    period: ([, word, han, latin], today) => {
      const quarter = readNumber(han ?? latin ?? '')
      return quarter
        ? upcoming(namedYear(undefined, word, today), quarter * 3 - 2, quarter * 3, today, !word)
        : null
    },
  },
  {
    pattern: /(本|下个?)?季度(?:末|底|内)/g,
    period: ([, which], today) => {
      const first = Math.floor((monthOf(today) - 1) / 3) * 3 + (which?.startsWith('下') ? 4 : 1)
      return monthsOf(yearOf(today), first, first + 2)
    },
  },
  {
    pattern: new RegExp(`${MONTH}(\\d{1,2})[日号]`, 'g'),
    period: ([, month, day], today) => {
      const number = monthNumber(month)
      const here = number ? dayAt(yearOf(today), number, Number(day)) : null
      return single(here && here < today ? dayAt(yearOf(today) + 1, number ?? 1, Number(day)) : here)
    },
  },
  {
    pattern: new RegExp(`${MONTH}${PART}`, 'g'),
    period: ([, month, part], today) => {
      const number = monthNumber(month)
      if (!number) return null
      return monthPart(yearOf(today) + (number < monthOf(today) ? 1 : 0), month, undefined, part)
    },
  },
  { pattern: /(国庆|五一|元旦)(?:节)?前/g, period: ([, feast], today) => beforeFeast(feast, today) },
  {
    pattern: new RegExp(
      `(半|${NUMBER_PATTERN})\\s*(个)?(半)?\\s*(工作日|天|日|周|星期|礼拜|月|季度|年)(半)?(?![底末初份])`,
      'g',
    ),
    duration: true,
    period: ([, count = '', , innerHalf, unit = '', outerHalf], today) => {
      const base = count === '半' ? 0.5 : readNumber(count)
      if (base === null || base > 400) return null
      return single(later(today, base + (innerHalf || outerHalf ? 0.5 : 0), unit))
    },
  },
]

const single = (day: string | null): Period | null => (day ? { from: day, to: day } : null)

function monthNumber(text = '') {
  const month = readNumber(text)
  return month !== null && month >= 1 && month <= 12 ? month : null
}

function namedYear(digits: string | undefined, word: string | undefined, today: string) {
  if (digits) return Number(digits)
  return yearOf(today) + (word === '明年' ? 1 : word === '后年' ? 2 : 0)
}

function monthPart(
  year: number,
  monthText: string | undefined,
  day: string | undefined,
  part: string | undefined,
) {
  const month = monthNumber(monthText)
  if (!month) return null
  if (day) return single(dayAt(year, month, Number(day)))
  const whole = monthsOf(year, month)
  if (part === '初' || part === '上旬') return { from: whole.from, to: dayAt(year, month, 10) ?? whole.to }
  if (part === '中旬')
    return { from: dayAt(year, month, 11) ?? whole.from, to: dayAt(year, month, 20) ?? whole.to }
  return whole
}

function yearPart(year: number, part: string | undefined) {
  if (part === '上半年') return monthsOf(year, 1, 6)
  return part === '下半年' ? monthsOf(year, 7, 12) : monthsOf(year, 1, 12)
}

function nearMonth(which: string | undefined, today: string) {
  return monthsOf(yearOf(today), monthOf(today) + (which?.startsWith('下') ? 1 : 0))
}

/** A stretch of the year, or of the next one where this year's is over and no year was named. */
function upcoming(year: number, first: number, last: number, today: string, mayMove: boolean) {
  const period = monthsOf(year, first, last)
  return mayMove && period.to < today ? monthsOf(year + 1, first, last) : period
}

function beforeFeast(feast: string | undefined, today: string) {
  const year = yearOf(today)
  const eve = feast === '国庆' ? '09-30' : feast === '五一' ? '04-30' : '12-31'
  const day = `${year}-${eve}`
  return single(day < today ? `${year + 1}-${eve}` : day)
}

function later(today: string, count: number, unit: string): string {
  if (unit === '工作日') return addDays(today, daysOfWorkingDays(count))
  if (unit === '天' || unit === '日') return addDays(today, Math.ceil(count))
  if (unit === '周' || unit === '星期' || unit === '礼拜') return addDays(today, Math.ceil(count * 7))
  return addMonths(today, count * (unit === '年' ? 12 : unit === '季度' ? 3 : 1))
}

const DONE =
  '完成|上线|交付|投产|投用|投运|验收|建成|到货|落地|见效|完工|竣工|到位|出(?:方案|结果|报告|样)|交货|放款'
const FINISH_AFTER = new RegExp(`^\\s*(?:之?内|以内|左右)?(?:前|之前)?.{0,6}?(?:${DONE})`)
const DEADLINE_BEFORE =
  /(?:工期|周期|交期|限期|完成时间|上线时间|交付时间|时间|要求|希望|最晚|最迟|截至|截止)[^\d]{0,6}$/
const START = /启动|开始|开工|进场|动工|立项|入场/
const QUOTE = /报价|投标|应标|报名|递交|提交方案|方案提交|回复/
/** Lengths of time that are not the time to finish. */
const OTHER_LENGTH =
  /质保|保修|维保|响应|账期|付款|试运行|试用|租期|租赁|租用|期限|贷款|借款|年期|服务期|寿命|每|近|过去|成立|历史|已经|驻场|合同期|回收期|到场|停产|保证期|用能数据|营收|产值/

/** Reads each clause once; the first saying of a field counts, days already past do not. */
export function readTime(clauses: readonly Clause[], today: string): TimeReading {
  const reading: TimeReading = {}
  for (const clause of clauses) {
    for (const found of expressionsIn(clause.text, today)) {
      const field = fieldOf(clause.text, found)
      if (!field || reading[field]) continue
      const day = field === 'startOn' ? found.from : lastDay(clause.text, found)
      if (day >= today) reading[field] = { day, evidence: evidenceOf(clause, found) }
    }
  }
  return reading
}

function expressionsIn(text: string, today: string): Found[] {
  const found: Found[] = []
  for (const { pattern, period, duration = false } of expressions) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const days = period([...match] as string[], today)
      if (days) found.push({ ...days, start, end, duration })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function fieldOf(text: string, { start, end, duration }: Found): TimeField | null {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const finishes = FINISH_AFTER.test(after)
  if (!finishes && QUOTE.test(text)) return 'quoteDeadline'
  if (
    !finishes &&
    (START.test(after.slice(0, 8)) || /(?:启动|开始|开工|进场)(?:时间)?[^\d]{0,3}$/.test(before))
  )
    return duration ? null : 'startOn'
  if (!duration) return OTHER_LENGTH.test(text) && !finishes ? null : 'finishBy'
  if (finishes) return 'finishBy'
  if (OTHER_LENGTH.test(text)) return null
  const within = /^\s*(?:之内|以内|内)/.test(after)
  const alone = text.trim().length <= end - start + 4
  return within || DEADLINE_BEFORE.test(before) || alone ? 'finishBy' : null
}

/** "12月前" ends the day before December; "12月底前" and "15日前" are taken as said. */
function lastDay(text: string, { from, to, end, duration }: Found): string {
  const wholeMonth = !duration && from !== to && /月(?:份)?$/.test(text.slice(0, end))
  return wholeMonth && /^\s*(?:前|之前|以前)/.test(text.slice(end)) ? addDays(from, -1) : to
}

function evidenceOf(clause: Clause, { start, end }: Found) {
  const tail = new RegExp(`^\\s*(?:之?内|以内)?(?:前|之前)?(?:${DONE}|启动|开工|开始)?`).exec(
    clause.text.slice(end),
  )
  return shownPiece(clause, start, end + (tail?.[0].length ?? 0))
}

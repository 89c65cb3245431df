import { FEN_PER_WAN_YUAN, FEN_PER_YUAN } from '#app/platform/money.ts'
import { NUMBER_PATTERN, readNumber } from './chinese-number.ts'
import { type Clause, shownPiece } from './clauses.ts'

/** An amount of money: fen, and the words that say so. `exact` where neither a floor nor a ceiling was said. */
export type Amount = { minFen?: number; maxFen?: number; exact: boolean; evidence: string }

const SCALE = '百万|千万|万|亿|w|k'
const AMOUNT = new RegExp(
  `(${NUMBER_PATTERN})\\s*(${SCALE})?(?:\\s*(?:-|~|到|至)\\s*(${NUMBER_PATTERN})\\s*)?(${SCALE})?\\s*(元|块|人民币|rmb)?`,
  'g',
)
const scales: Record<string, number> = {
  k: 1000 * FEN_PER_YUAN,
  万: FEN_PER_WAN_YUAN,
  w: FEN_PER_WAN_YUAN,
  百万: 100 * FEN_PER_WAN_YUAN,
  千万: 1000 * FEN_PER_WAN_YUAN,
  亿: 10_000 * FEN_PER_WAN_YUAN,
}

const MONEY_CUE = /预算|费用|经费|资金|总价|造价|价格|投入|额度|金额|贷款|授信|融资|借|花费|控制在|报价/
/** Turnover, output and the like are money, but not what the need may cost. */
const NOT_COST = /营收|营业|产值|销售|年销|注册资本|利润|规模|产能|违约|保证金|罚款|每年节约|节约/
const MEASURES = /^(?:多)?[台件只个套吨点米平人次辆条片㎡公级家户立字千瓦kg种名粒张箱批小天年月日a-z]/
const CEILING = /(?:不超过|不高于|低于|小于|控制在|≤|<=?|最多|最高|上限(?:为|是)?)\s*$/
const FLOOR = /(?:不低于|不少于|至少|起码|≥|>=?|(?<!不)超过)\s*$/

/** The first amount that a need may cost (or wants to borrow), from any of its clauses; null where none is said. */
export function readAmount(clauses: readonly Clause[]): Amount | null {
  const cued = clauses.filter((clause) => MONEY_CUE.test(clause.text))
  for (const clause of [...cued, ...clauses]) {
    const amount = amountIn(clause)
    if (amount) return amount
  }
  return null
}

function amountIn(clause: Clause): Amount | null {
  if (NOT_COST.test(clause.text) && !/预算|贷款|融资/.test(clause.text)) return null
  for (const match of clause.text.matchAll(AMOUNT)) {
    const [whole, first = '', ownScale, second, endScale, yuan] = match
    const scale = endScale ?? ownScale
    const before = clause.text.slice(0, match.index)
    const after = clause.text.slice(match.index + whole.length)
    if (!isMoney({ scale, yuan, before, after })) continue
    const low = fenOf(first, ownScale ?? scale)
    const high = second === undefined ? null : fenOf(second, scale)
    if (low === null || low === 0 || (second !== undefined && (high === null || high < low))) continue
    const evidence = evidenceOf(clause, match.index, whole.length)
    if (high !== null) return { minFen: low, maxFen: high, exact: true, evidence }
    if (FLOOR.test(before) || /^(?:以上|起)/.test(after)) return { minFen: low, exact: false, evidence }
    const ceiling = CEILING.test(before) || /^(?:以内|以下|之内|内|封顶)/.test(after)
    return { maxFen: low, exact: !ceiling, evidence }
  }
  return null
}

function isMoney({
  scale,
  yuan,
  before,
  after,
}: {
  scale?: string
  yuan?: string
  before: string
  after: string
}) {
  if (yuan) return true
  if (!scale || /[\d.a-z]$/.test(before)) return false
  if (MEASURES.test(after)) return false
  if (scale === 'w' || scale === 'k' || scale === '亿') return MONEY_CUE.test(before)
  return (
    MONEY_CUE.test(before) ||
    MONEY_CUE.test(after) ||
    /^(?:以内|以下|之内|内|左右|上下|封顶|以上|起)?\s*$/.test(after)
  )
}

function fenOf(text: string, scale: string | undefined): number | null {
  const value = readNumber(text)
  return value === null ? null : Math.round(value * (scale ? (scales[scale] ?? 0) : FEN_PER_YUAN))
}

function evidenceOf(clause: Clause, start: number, length: number) {
  const from = clause.text.slice(0, start).search(/(?:预算|费用|经费|总价|贷款|授信|融资|额度|借)[^\d]{0,8}$/)
  const tail = /^(?:以内|以下|之内|内|左右|封顶|以上|起)/.exec(clause.text.slice(start + length))?.[0] ?? ''
  return shownPiece(clause, from < 0 ? start : from, start + length + tail.length)
}

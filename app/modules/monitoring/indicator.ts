/**
 * Every indicator once, as data: what is counted, what of it is the numerator, how the figure is made. Its name, formula, numerator,
 * denominator and exclusions are the texts `monitoring:indicator.<code>`; the same conditions choose the records behind the figure.
 * Source of the definitions: the policy's monthly, quarterly and yearly assessment; periods are half-open, in Asia/Shanghai.
 */

/** What is counted, and by which of its instants it belongs to a period. */
export const populations = [
  'needs',
  'unmet',
  'open',
  'sendings',
  'deals',
  'confirmed',
  'offerings',
  'lines',
] as const
export type Population = (typeof populations)[number]

/** An offering serves every cluster, and so does a line; a cluster narrows neither. */
export const hasClusters = (population: Population) => population !== 'offerings' && population !== 'lines'

export type Condition =
  | 'all'
  | 'matched'
  | 'passing3'
  | 'passing1'
  | 'passing0'
  | 'possible3'
  | 'told'
  | 'due48h'
  | 'due3d'
  | 'due5d'
  | 'answered'
  | 'answered48h'
  | 'answered3d'
  | 'answered5d'
  | 'oneQuote'
  | 'noQuote'
  | 'mutual'
  | 'matured'
  | 'young'
  | 'filled'
  | 'priced'
  | 'newcomer'
  | 'newProvider'
  | 'standing'
  | 'papers'
  | 'counterfactualSaid'
  | 'wouldNot'
  | 'contactedSaid'
  | 'contacted'
  | 'usefulSaid'
  | 'useful'
  | 'fresh'
  | 'unmetStill'
  | 'silent5d'

export type Measure =
  | { of: 'count' }
  | { of: 'share'; hit: Condition }
  | { of: 'median'; value: 'quotes' | 'priceGap' }
  | { of: 'time'; share: number }
  | { of: 'hhi' | 'topThree' | 'gini' }
  /** Hours used of hours offered; its cases are hours. */
  | { of: 'hours' }

export type Unit = 'count' | 'share' | 'hours' | 'index' | 'gini'

type Told = {
  code: string
  family: 'supply' | 'answer' | 'outcome' | 'fairness' | 'trust'
  unit: Unit
}
export type Indicator = Told & { population: Population; base: Condition; measure: Measure }
/** Defined, and without any data in the product yet: said so, and never shown as 0. */
export type EmptyIndicator = Told & { population: null }

const share = (
  code: string,
  family: Told['family'],
  population: Population,
  base: Condition,
  hit: Condition,
): Indicator => ({ code, family, unit: 'share', population, base, measure: { of: 'share', hit } })

export const indicators = [
  {
    code: 'needs',
    family: 'supply',
    unit: 'count',
    population: 'needs',
    base: 'all',
    measure: { of: 'count' },
  },
  {
    ...{ code: 'offerings', family: 'supply', unit: 'count', population: 'offerings', base: 'all' },
    measure: { of: 'count' },
  },
  share('coverage-3', 'supply', 'needs', 'matched', 'passing3'),
  share('coverage-1', 'supply', 'needs', 'matched', 'passing1'),
  share('coverage-0', 'supply', 'needs', 'matched', 'passing0'),
  share('possible-3', 'supply', 'needs', 'matched', 'possible3'),
  {
    ...{ code: 'line-utilisation', family: 'supply', unit: 'share', population: 'lines', base: 'all' },
    measure: { of: 'hours' },
  },
  share('fresh', 'supply', 'offerings', 'all', 'fresh'),
  {
    ...{ code: 'first-answer-median', family: 'answer', unit: 'hours', population: 'needs', base: 'told' },
    measure: { of: 'time', share: 0.5 },
  },
  {
    ...{ code: 'first-answer-p80', family: 'answer', unit: 'hours', population: 'needs', base: 'told' },
    measure: { of: 'time', share: 0.8 },
  },
  share('answered-48h', 'answer', 'needs', 'due48h', 'answered48h'),
  share('answered-3d', 'answer', 'needs', 'due3d', 'answered3d'),
  share('answered-5d', 'answer', 'needs', 'due5d', 'answered5d'),
  {
    ...{ code: 'unanswered', family: 'answer', unit: 'count', population: 'open', base: 'silent5d' },
    measure: { of: 'count' },
  },
  {
    ...{ code: 'quotes', family: 'answer', unit: 'count', population: 'needs', base: 'all' },
    measure: { of: 'median', value: 'quotes' },
  },
  share('single-quote', 'answer', 'needs', 'all', 'oneQuote'),
  share('no-quote', 'answer', 'needs', 'all', 'noQuote'),
  {
    ...{ code: 'price-gap', family: 'answer', unit: 'share', population: 'needs', base: 'priced' },
    measure: { of: 'median', value: 'priceGap' },
  },
  share('match-rate', 'outcome', 'needs', 'all', 'mutual'),
  share('fill-rate', 'outcome', 'needs', 'matured', 'filled'),
  share('fill-rate-young', 'outcome', 'needs', 'young', 'filled'),
  {
    ...{ code: 'unmet', family: 'outcome', unit: 'count', population: 'unmet', base: 'all' },
    measure: { of: 'count' },
  },
  {
    ...{ code: 'open-unmet', family: 'outcome', unit: 'count', population: 'open', base: 'unmetStill' },
    measure: { of: 'count' },
  },
  {
    ...{ code: 'hhi-awards', family: 'fairness', unit: 'index', population: 'deals', base: 'standing' },
    measure: { of: 'hhi' },
  },
  {
    ...{ code: 'hhi-exposures', family: 'fairness', unit: 'index', population: 'sendings', base: 'all' },
    measure: { of: 'hhi' },
  },
  {
    ...{ code: 'top3-awards', family: 'fairness', unit: 'share', population: 'deals', base: 'standing' },
    measure: { of: 'topThree' },
  },
  {
    ...{ code: 'top3-exposures', family: 'fairness', unit: 'share', population: 'sendings', base: 'all' },
    measure: { of: 'topThree' },
  },
  {
    ...{ code: 'gini-exposures', family: 'fairness', unit: 'gini', population: 'sendings', base: 'all' },
    measure: { of: 'gini' },
  },
  share('newcomer-sends', 'fairness', 'sendings', 'all', 'newcomer'),
  share('newcomer-deals', 'fairness', 'deals', 'standing', 'newProvider'),
  share('evidence', 'trust', 'confirmed', 'all', 'papers'),
  share('increment', 'trust', 'confirmed', 'counterfactualSaid', 'wouldNot'),
  share('contacted', 'trust', 'confirmed', 'contactedSaid', 'contacted'),
  share('useful', 'trust', 'confirmed', 'usefulSaid', 'useful'),
  share('survey-answers', 'trust', 'confirmed', 'all', 'usefulSaid'),
] as const satisfies readonly Indicator[]

export const emptyIndicators = [
  { code: 'maturity', family: 'trust', unit: 'index', population: null },
  { code: 'finance', family: 'outcome', unit: 'count', population: null },
  { code: 'energy', family: 'outcome', unit: 'count', population: null },
] as const satisfies readonly EmptyIndicator[]

export type IndicatorCode = (typeof indicators)[number]['code']
export const indicatorFamilies = ['supply', 'answer', 'outcome', 'fairness', 'trust'] as const

const byCode = new Map<string, Indicator>(indicators.map((one) => [one.code, one]))

export function findIndicator(code: string): Indicator | undefined {
  return byCode.get(code)
}

export function getIndicator(code: IndicatorCode): Indicator {
  const found = byCode.get(code)
  if (!found) throw new Error(`no indicator ${code}`)
  return found
}

/** Shares of which more, or less, is better: in these districts are compared. */
export const betterOf: Partial<Record<string, 'more' | 'less'>> = {
  'coverage-3': 'more',
  'coverage-1': 'more',
  'coverage-0': 'less',
  'possible-3': 'more',
  fresh: 'more',
  'answered-48h': 'more',
  'answered-3d': 'more',
  'answered-5d': 'more',
  'single-quote': 'less',
  'no-quote': 'less',
  'match-rate': 'more',
  'fill-rate': 'more',
} satisfies Partial<Record<IndicatorCode, 'more' | 'less'>>

/** Below this many cases a figure is hidden where it is published; officials see it with its number of cases. */
export const PUBLISHED_FROM = 5

/** A market counts as concentrated above this HHI. */
export const CONCENTRATED_FROM = 2_500

/** A need is old enough to have been filled after so many days. */
export const MATURED_DAYS = 90

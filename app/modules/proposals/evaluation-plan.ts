/** How proposals for a need are compared: said before the first one comes in. */

/** `label` is '' for the codes that the site has a word for. */
export type EvaluationCriterion = {
  code: string
  label: string
  weightPercent: number
  /** A proposal below it in this criterion is out. */
  minScore: number | null
}

export const PRICE = 'price'
/** Criteria beside the price at most. */
export const CRITERIA_LIMIT = 5

/** What holds where nobody said otherwise; the database has the same default. */
export const standardPlan = {
  criteria: [
    { code: PRICE, label: '', weightPercent: 40, minScore: null },
    { code: 'technical', label: '', weightPercent: 30, minScore: 60 },
    { code: 'delivery', label: '', weightPercent: 20, minScore: null },
    { code: 'service', label: '', weightPercent: 10, minScore: null },
  ] as EvaluationCriterion[],
  years: 3,
  namesHidden: false,
  panel: [] as string[],
  qaCloseOn: null as string | null,
  revision: 0,
  lockedAt: null as string | null,
  startedAt: null as string | null,
}

export type EvaluationPlan = typeof standardPlan

/** Whether the weights are whole: the price among them, each once, 100 % together. */
export function weightsAreWhole(criteria: readonly EvaluationCriterion[]): boolean {
  const codes = criteria.map(({ code }) => code)
  return (
    codes.includes(PRICE) &&
    new Set(codes).size === codes.length &&
    criteria.reduce((sum, { weightPercent }) => sum + weightPercent, 0) === 100
  )
}

/** The criteria that people score; the price is computed. */
export function judgedCriteria(criteria: readonly EvaluationCriterion[]): EvaluationCriterion[] {
  return criteria.filter(({ code }) => code !== PRICE)
}

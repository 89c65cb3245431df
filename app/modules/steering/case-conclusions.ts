/** How an official concludes a case; the last one is the clock's. */
export const caseConclusions = [
  'answered',
  'other_way',
  'no_supply',
  'not_needed',
  'among_sides',
  'other',
] as const
export type CaseConclusion = (typeof caseConclusions)[number] | 'cause_gone'

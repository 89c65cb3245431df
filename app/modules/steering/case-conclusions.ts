/** How an official concludes a case; the clock's own is 'cause_gone'. */
export const caseConclusions = [
  'answered',
  'other_way',
  'no_supply',
  'not_needed',
  'among_sides',
  'other',
] as const

import { plainAnswers } from './plain-answers.ts'

/** What a page of a deal may tell was just done. */
export const doneWords = [
  ...plainAnswers,
  'opened',
  'asked',
  'counter',
  'sign',
  'submit',
  'judged-accept',
  'ask-changes',
  'dispute',
  'statement',
  'payment',
  'state',
  'follow-up',
  'review',
  'review-answer',
  'rule',
  'override',
  'hide',
  'show',
] as const

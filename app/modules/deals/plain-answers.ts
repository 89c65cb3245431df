import type { DealTransition } from './deal-process.ts'

/** Transitions that take nothing but a word, and why. */
export const plainAnswers = [
  'accept',
  'decline',
  'agree',
  'withdraw',
  'recall',
  'propose-cancel',
  'agree-cancel',
  'refuse-cancel',
  'recall-cancel',
] as const satisfies readonly DealTransition[]
export type PlainAnswer = (typeof plainAnswers)[number]

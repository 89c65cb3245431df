import type { Item } from './item.ts'

/** What the button of a star says when it is pressed, all in one value: many stars share one form. */
export const pressOf = ({ kind, id }: Item, keep: 'on' | 'off') => `${keep} ${kind} ${id}`

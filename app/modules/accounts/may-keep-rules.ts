import type { Actor } from './actor.ts'
import { holds } from './powers.ts'

/**
 * Officials of every office draft changes of the rules; operators of the platform read along. What is proposed counts for the whole
 * city, so officials of the city release it (draft-life.ts).
 */
export function mayKeepRules(actor: Pick<Actor, 'platformRole'>): boolean {
  return holds(actor, 'security')
}

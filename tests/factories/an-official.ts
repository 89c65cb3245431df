import { type Actor, actorOf } from '#app/modules/accounts/actor.ts'
import { aUser } from './a-user.ts'

/** An official of one region, or of the whole city. */
export async function anOfficial(name = '周敏', regionScope: string | null = null): Promise<Actor> {
  return actorOf({ ...(await aUser({ name, platformRole: 'official', regionScope })), memberships: [] }, null)
}

/** Who runs the platform. */
export async function anOperator(name = '唐越'): Promise<Actor> {
  return actorOf({ ...(await aUser({ name, platformRole: 'operator' })), memberships: [] }, null)
}

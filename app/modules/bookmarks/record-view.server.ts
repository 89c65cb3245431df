import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Item } from './item.ts'
import { putViewed } from './viewed.data.server.ts'

/** Remembers that a person opened a page; what a browser fetches ahead nobody has looked at yet. */
export async function recordView(
  actor: Actor | null,
  request: Request,
  item: Item,
  now = new Date(),
): Promise<void> {
  if (!actor || isAhead(request)) return
  await reading((tx) => putViewed(tx, actor.userId, item, now))
}

function isAhead({ method, headers }: Request) {
  const purpose = headers.get('Sec-Purpose') ?? headers.get('Purpose') ?? ''
  return method !== 'GET' || purpose.includes('prefetch')
}

import { createCookie } from '@remix-run/node'
import { wantedSchema } from './favourite.schema.ts'
import type { Item } from './item.ts'

const MINUTES = 15

/**
 * What a guest wanted to keep, while they sign in. Only a post from our own pages sets it, so what an address of another site's link
 * says is never kept.
 */
const cookie = createCookie('wanted', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/favourites',
  maxAge: MINUTES * 60,
})

export function writeWanted({ kind, id }: Item): Promise<string> {
  return cookie.serialize({ kind, id })
}

export async function readWanted(request: Request): Promise<Item | null> {
  const read = wantedSchema.safeParse(await cookie.parse(request.headers.get('Cookie')).catch(() => null))
  return read.success ? read.data : null
}

export function clearWanted(): Promise<string> {
  return cookie.serialize('', { maxAge: 0 })
}

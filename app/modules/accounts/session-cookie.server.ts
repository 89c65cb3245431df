import { createCookie } from '@remix-run/node'
import { env } from '#app/platform/env.server.ts'

/** Days a session lives at most. */
export const SESSION_LIFE_DAYS = 30
const MINUTE_MILLISECONDS = 60_000

/** How long a session may go unused: a week, or half an hour where 等保三级 asks for it. */
export function sessionIdleMilliseconds(): number {
  return (env().PASSWORD_PROFILE === 'mlps3' ? 30 : 7 * 24 * 60) * MINUTE_MILLISECONDS
}

const secure = () => env().PUBLIC_URL?.startsWith('https:') ?? false

const cookie = () =>
  createCookie(secure() ? '__Host-session' : 'session', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: secure(),
    maxAge: SESSION_LIFE_DAYS * 86_400,
  })

/** The secret that the browser holds; null where there is none. */
export async function readSessionSecret(request: Request): Promise<string | null> {
  const value: unknown = await cookie().parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value.length >= 32 ? value : null
}

export function writeSessionSecret(secret: string): Promise<string> {
  return cookie().serialize(secret)
}

export function clearSessionSecret(): Promise<string> {
  return cookie().serialize('', { maxAge: 0 })
}

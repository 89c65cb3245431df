import { env } from '#app/platform/env.server.ts'

/**
 * A link for a letter. Its host is configuration: were it the request's own Host header, whoever asks for a letter
 * could have its secret sent to a host of theirs.
 */
export function letterLink(path: string): string {
  const { PUBLIC_URL, PORT } = env()
  return new URL(path, PUBLIC_URL ?? `http://localhost:${PORT}`).href
}

import pino, { type DestinationStream } from 'pino'
import { env } from './env.server.ts'

/** Addresses of letters carry a secret as their last part. */
const SECRET_PATH = /\b(reset-password|invitation|unsubscribe)\/[\w-]{8,}/g

/** Prisma quotes in a fault all that was to be written, hashes and names; where it happened is enough. */
const QUOTED_CALL = /(Invalid `[^`]*` invocation)[\s\S]*?(?=\n {4}at |$)/g

const withoutSecrets = (text: string) =>
  text.replaceAll(SECRET_PATH, '$1/[Redacted]').replaceAll(QUOTED_CALL, '$1 [Redacted]')

/** One JSON line an event; secrets never pass through here: this is the second net. */
export function loggerTo(destination?: DestinationStream) {
  return pino(
    {
      level: env().LOG_LEVEL,
      redact: [
        'password',
        '*.password',
        '*.passwordHash',
        '*.token',
        'headers.cookie',
        'headers.authorization',
      ],
      formatters: {
        log: (event) =>
          Object.fromEntries(
            Object.entries(event).map(([key, value]) => [
              key,
              typeof value === 'string' ? withoutSecrets(value) : value,
            ]),
          ),
      },
    },
    destination,
  )
}

export const logger = loggerTo()

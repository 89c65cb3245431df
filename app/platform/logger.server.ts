import pino from 'pino'
import { env } from './env.server.ts'

/** One JSON line an event; secrets never pass through here (`redact` is the second net). */
export const logger = pino({
  level: env().LOG_LEVEL,
  redact: ['password', '*.password', '*.passwordHash', '*.token', 'headers.cookie', 'headers.authorization'],
})

import { setTimeout as pause } from 'node:timers/promises'
import { beginningOf } from './beginning-of.ts'
import { env } from './env.server.ts'
import { logger } from './logger.server.ts'
import { type MailLine, openMailLine } from './mail-line.server.ts'
import { isOutage } from './outage.ts'
import { reading, type Tx } from './transaction.server.ts'

export type Letter = {
  to: string
  subject: string
  text: string
  /** Where whoever gets it ends letters of its kind with one post; mail programs show a button for it. */
  unsubscribe?: string | null
}

/** Leaves a letter in the transaction that causes it, and returns its id; the worker carries it. */
export async function post(tx: Tx, letter: Letter, now = new Date()): Promise<string> {
  // A line break in a header would let a name add headers of its own.
  const data = { ...letter, createdAt: now, subject: letter.subject.replaceAll(/[\r\n]+/g, ' ') }
  const { id } = await tx.mail.create({ data, select: { id: true } })
  return id
}

/** After so many tries a letter is given up. */
export const ATTEMPTS_LIMIT = 8
/** So long one go lasts: whoever is told to end need not wait for a long queue. The next go is seconds away. */
const GO_MILLISECONDS = 5_000
const NOTE_AGAIN_MILLISECONDS = 200
/** Before the second try; each further wait is twice as long, so that a server may be away for some hours. */
const FIRST_WAIT_MILLISECONDS = 60_000

/**
 * Carries what waits, by SMTP or into the mailbox folder; returns how many letters went out. Each goes out once, but for one case that no
 * carrier of letters can rule out: a process that dies after the mail server took it and before that is written down. It then goes out
 * again under the same Message-ID, by which mail programs know it.
 */
export async function deliverMail(): Promise<number> {
  let sent = 0
  const line = openMailLine()
  try {
    const until = Date.now() + GO_MILLISECONDS
    while (Date.now() < until) {
      const letter = await reading(claimLetter)
      if (!letter) break
      if (await deliver(line, letter)) sent++
    }
  } finally {
    line.close()
  }
  return sent
}

type Claimed = Letter & { id: string; attempts: number }

/** Takes the letter that waits longest; until its lease is over no other worker takes it too. */
async function claimLetter(tx: Tx): Promise<Claimed | undefined> {
  const [letter] = await tx.$queryRaw<Claimed[]>`
    UPDATE "Mail" SET "attempts" = "attempts" + 1, "notBefore" = now() + make_interval(secs => ${env().MAIL_LEASE_SECONDS}::int)
    WHERE "id" = (
      SELECT "id" FROM "Mail" WHERE "sentAt" IS NULL AND "deadAt" IS NULL AND "notBefore" <= now()
      ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "to", "subject", "text", "unsubscribe", "attempts"`
  return letter
}

async function deliver(line: MailLine, letter: Claimed): Promise<boolean> {
  try {
    await line.carry(letter)
  } catch (error) {
    logger.warn({ mail: letter.id, error: String(error) }, 'mail not delivered')
    const lastError = beginningOf(String(error), 500)
    const notBefore = new Date(Date.now() + FIRST_WAIT_MILLISECONDS * 2 ** (letter.attempts - 1))
    const deadAt = isRefusal(error) || letter.attempts >= ATTEMPTS_LIMIT ? new Date() : null
    await noteFate(letter.id, { lastError, notBefore, deadAt })
    return false
  }
  await noteFate(letter.id, { sentAt: new Date() })
  return true
}

type Fate = { sentAt: Date } | { lastError: string; notBefore: Date; deadAt: Date | null }

/**
 * A letter of which nobody knows that it went out goes out again when its lease is over: while the database is away the word of it is
 * kept and tried again until then.
 */
async function noteFate(id: string, data: Fate): Promise<void> {
  const until = Date.now() + (env().MAIL_LEASE_SECONDS * 1000) / 2
  for (;;) {
    try {
      await reading((tx) => tx.mail.updateMany({ where: { id, sentAt: null }, data }))
      return
    } catch (error) {
      if (!isOutage(error) || Date.now() > until) throw error
      await pause(NOTE_AGAIN_MILLISECONDS)
    }
  }
}

/** The server will never take this letter. That it knows us not, or has no room, says nothing of the letter. */
function isRefusal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return (responseCode ?? 0) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
}

/** Has letters that were given up tried again at once, as if for the first time: one or all. Returns how many. */
export async function repost(tx: Tx, only?: string): Promise<number> {
  const { count } = await tx.mail.updateMany({
    where: { deadAt: { not: null }, sentAt: null, ...(only ? { id: only } : {}) },
    data: { attempts: 0, deadAt: null, notBefore: new Date() },
  })
  return count
}

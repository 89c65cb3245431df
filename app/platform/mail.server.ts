import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from './env.server.ts'
import { logger } from './logger.server.ts'
import { reading, type Tx } from './transaction.server.ts'

export type Letter = {
  to: string
  subject: string
  text: string
  /** Where whoever gets it ends letters of its kind with one post; mail programs show a button for it. */
  unsubscribe?: string | null
}

/** Leaves a letter in the transaction that causes it; the worker carries it. */
export async function post(tx: Tx, letter: Letter): Promise<void> {
  // A line break in a header would let a name add headers of its own.
  await tx.mail.create({ data: { ...letter, subject: letter.subject.replaceAll(/[\r\n]+/g, ' ') } })
}

/** After so many tries a letter is given up. */
export const ATTEMPTS_LIMIT = 8
/** Letters carried in one go; the next go is seconds away. */
const AT_ONCE = 50
/** Longer than a mail server is waited for: a worker that has a letter for so long is taken for dead. */
const LEASE_MINUTES = 15
/** Before the second try; each further wait is twice as long, so that a server may be away for some hours. */
const FIRST_WAIT_MILLISECONDS = 60_000

/** Carries what waits, by SMTP or into the mailbox folder; returns how many letters went out. */
export async function deliverMail(): Promise<number> {
  let sent = 0
  for (let tried = 0; tried < AT_ONCE; tried++) {
    const letter = await reading(claimLetter)
    if (!letter) break
    if (await deliver(letter)) sent++
  }
  return sent
}

type Claimed = Letter & { id: string; attempts: number }

/** Takes the letter that waits longest; until its lease is over no other worker takes it too. */
async function claimLetter(tx: Tx): Promise<Claimed | undefined> {
  const [letter] = await tx.$queryRaw<Claimed[]>`
    UPDATE "Mail" SET "attempts" = "attempts" + 1, "notBefore" = now() + make_interval(mins => ${LEASE_MINUTES}::int)
    WHERE "id" = (
      SELECT "id" FROM "Mail" WHERE "sentAt" IS NULL AND "notBefore" <= now() AND "attempts" < ${ATTEMPTS_LIMIT}::int
      ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "to", "subject", "text", "unsubscribe", "attempts"`
  return letter
}

async function deliver(letter: Claimed): Promise<boolean> {
  try {
    await carry(letter)
    await reading((tx) => tx.mail.update({ where: { id: letter.id }, data: { sentAt: new Date() } }))
    return true
  } catch (error) {
    logger.warn({ mail: letter.id, error: String(error) }, 'mail not delivered')
    const lastError = String(error).slice(0, 500)
    const notBefore = new Date(Date.now() + FIRST_WAIT_MILLISECONDS * 2 ** (letter.attempts - 1))
    await reading((tx) => tx.mail.update({ where: { id: letter.id }, data: { lastError, notBefore } }))
    return false
  }
}

async function carry({ id, to, subject, text, unsubscribe }: Claimed) {
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = env()
  const message = {
    from: MAIL_FROM,
    to,
    subject,
    text,
    messageId: `<${id}@yupei>`,
    ...(unsubscribe ? { headers: unsubscribeHeaders(unsubscribe) } : {}),
  }
  if (SMTP_URL) {
    await createTransport(SMTP_URL).sendMail(message)
    return
  }
  const folder = path.join(DATA_DIR, 'mailbox')
  await mkdir(folder, { recursive: true })
  const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  await writeFile(path.join(folder, `${id}.eml`), written.message as Buffer)
}

/** RFC 8058: the mail program posts to the address, no page is opened. */
function unsubscribeHeaders(address: string) {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

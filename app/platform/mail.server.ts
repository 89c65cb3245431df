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

const ATTEMPTS_LIMIT = 8

/** Carries what waits, by SMTP or into the mailbox folder; returns how many letters went out. */
export async function deliverMail(): Promise<number> {
  const waiting = await reading((tx) =>
    tx.mail.findMany({
      where: { sentAt: null, attempts: { lt: ATTEMPTS_LIMIT } },
      take: 50,
      orderBy: { createdAt: 'asc' },
    }),
  )
  let sent = 0
  for (const letter of waiting) {
    try {
      await carry(letter)
      await reading((tx) => tx.mail.update({ where: { id: letter.id }, data: { sentAt: new Date() } }))
      sent++
    } catch (error) {
      logger.warn({ mail: letter.id, error: String(error) }, 'mail not delivered')
      await reading((tx) =>
        tx.mail.update({
          where: { id: letter.id },
          data: { attempts: { increment: 1 }, lastError: String(error).slice(0, 500) },
        }),
      )
    }
  }
  return sent
}

async function carry({ id, to, subject, text, unsubscribe }: Letter & { id: string }) {
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

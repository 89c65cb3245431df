import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from './env.server.ts'

export type Carried = { id: string; to: string; subject: string; text: string; unsubscribe?: string | null }

/** The way on which letters leave the house, open as long as somebody carries. */
export type MailLine = { carry(letter: Carried): Promise<void>; close(): void }

/** A mail server that says nothing for so long is away; a worker that has a letter for longer (MAIL_LEASE_SECONDS) is dead. */
const SILENCE_LIMIT_MILLISECONDS = 60_000

/** Leads to the mail server, or to the mailbox folder where there is none. Nobody is called before the first letter. */
export function openMailLine(): MailLine {
  const { SMTP_URL } = env()
  return SMTP_URL ? smtpLine(SMTP_URL) : folderLine()
}

function smtpLine(url: string): MailLine {
  // One connection for many letters: the greeting and signing in take far longer than a letter does.
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // Whether a letter goes out again is for its row to say: the server may have taken it before it hung up.
    maxRequeues: 0,
    connectionTimeout: SILENCE_LIMIT_MILLISECONDS,
    greetingTimeout: SILENCE_LIMIT_MILLISECONDS,
    socketTimeout: SILENCE_LIMIT_MILLISECONDS,
  })
  return {
    carry: async (letter) => void (await transport.sendMail(messageOf(letter))),
    close: () => transport.close(),
  }
}

function folderLine(): MailLine {
  const folder = path.join(env().DATA_DIR, 'mailbox')
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    carry: async (letter) => {
      await mkdir(folder, { recursive: true })
      const written = await transport.sendMail(messageOf(letter))
      await writeFile(path.join(folder, `${letter.id}.eml`), written.message as Buffer)
    },
    close: () => {},
  }
}

function messageOf({ id, to, subject, text, unsubscribe }: Carried) {
  return {
    from: env().MAIL_FROM,
    to,
    subject,
    text,
    messageId: `<${id}@yupei>`,
    // No holiday reply answers what nobody wrote.
    headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe && unsubscribeHeaders(unsubscribe)) },
  }
}

/** RFC 8058: the mail program posts to the address, no page is opened. */
function unsubscribeHeaders(address: string) {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

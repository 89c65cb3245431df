/** Letters by SMTP, against a server that listens, refuses, hangs up and speaks TLS. */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { reading } from './transaction.server.ts'

type Received = { from: string; to: string[]; raw: string; user?: string }

let server: SMTPServer | undefined
const received: Received[] = []

/** Starts a server that takes letters, unless told otherwise, and points the site at it. */
async function listen(
  options: SMTPServerOptions = {},
  url = (port: number) => `smtp://127.0.0.1:${port}`,
  wanted = 0,
) {
  received.length = 0
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
          user: session.user as string | undefined,
        })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  const listening = server
  await new Promise<void>((resolve) => listening.listen(wanted, '127.0.0.1', () => resolve()))
  return carrierTo(url((listening.server.address() as AddressInfo).port))
}

/** The carrier of a site with this mail server; the environment is read once. */
async function carrierTo(url: string) {
  vi.resetModules()
  vi.stubEnv('SMTP_URL', url)
  return import('./mail.server.ts')
}

/** Stops it; returns where it listened. */
async function away(): Promise<number> {
  const listening = server
  server = undefined
  if (!listening) return 0
  const { port } = listening.server.address() as AddressInfo
  await new Promise<void>((resolve) => listening.close(() => resolve()))
  return port
}

afterEach(async () => {
  vi.unstubAllEnvs()
  await away()
})

const letter = { to: 'li@example.com', subject: '渝配：“压铸 MES”还在等您答复', text: '您好。\n.\n再见。' }
type Carrier = Awaited<ReturnType<typeof carrierTo>>
const leave = ({ post }: Carrier, more: Partial<Parameters<Carrier['post']>[1]> = {}) =>
  reading((tx) => post(tx, { ...letter, ...more }))
const row = async () => (await reading((tx) => tx.mail.findMany()))[0]
const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

describe('a server that takes it', () => {
  test('gets a letter whose Chinese can be read, with the way to end it', async () => {
    const mail = await listen()
    await leave(mail, { unsubscribe: 'https://yupei.example/unsubscribe/todo/abc' })
    expect(await mail.deliverMail()).toBe(1)
    const [one] = received
    expect(one?.to).toEqual(['li@example.com'])
    const headers = one?.raw.slice(0, one.raw.indexOf('\r\n\r\n')) ?? ''
    expect(subjectOf(headers)).toBe(letter.subject)
    expect(headers).toContain('List-Unsubscribe: <https://yupei.example/unsubscribe/todo/abc>')
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(headers).toContain('Auto-Submitted: auto-generated')
    expect(headers).toContain(`Message-ID: <${(await row())?.id}@yupei>`)
    expect(textOf(one?.raw ?? '')).toBe(letter.text)
    expect((await row())?.sentAt).not.toBeNull()
  })

  test('is told no address and no header by what a title says', async () => {
    const mail = await listen()
    await leave(mail, { subject: '李工\r\nBcc: everybody@example.com\r\n\r\n正文' })
    await mail.deliverMail()
    expect(received).toHaveLength(1)
    expect(received[0]?.to).toEqual(['li@example.com'])
    const headers = received[0]?.raw.slice(0, received[0].raw.indexOf('\r\n\r\n')) ?? ''
    expect(headers).not.toMatch(/^Bcc:/m)
    expect(subjectOf(headers)).toBe('李工 Bcc: everybody@example.com 正文')
  })

  test('gets each letter once from two workers', async () => {
    const mail = await listen()
    for (let count = 0; count < 6; count++) await leave(mail)
    await Promise.all([mail.deliverMail(), mail.deliverMail()])
    const ids = received.map(({ raw }) => /^Message-ID: (.+)$/m.exec(raw)?.[1])
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
  })

  test('is called once for many letters', async () => {
    let calls = 0
    const mail = await listen({
      onConnect(_session, done) {
        calls += 1
        done()
      },
    })
    for (let count = 0; count < 6; count++) await leave(mail)
    expect(await mail.deliverMail()).toBe(6)
    expect(received).toHaveLength(6)
    expect(calls).toBe(1)
  })

  test('is spoken to in TLS, with name and password, where the address says so', async () => {
    const mail = await listen(
      {
        secure: true,
        authOptional: false,
        onAuth({ username, password }, _session, done) {
          done(
            null,
            username === 'yupei@example.com' && password === 'pass/word' ? { user: username } : undefined,
          )
        },
      },
      (port) => `smtps://yupei%40example.com:pass%2Fword@127.0.0.1:${port}/?tls.rejectUnauthorized=false`,
    )
    await leave(mail)
    expect(await mail.deliverMail()).toBe(1)
    expect(received[0]?.user).toBe('yupei@example.com')
  })
})

describe('a server that does not', () => {
  test('refuses for now: the letter waits, longer each time, and goes out then', async () => {
    let busy = true
    const mail = await listen({
      onRcptTo: (_address, _session, done) => done(busy ? refuse(451, 'try again later') : null),
    })
    await leave(mail)
    expect(await mail.deliverMail()).toBe(0)
    expect(await mail.deliverMail()).toBe(0)
    const first = await row()
    expect(first).toMatchObject({ attempts: 1, deadAt: null, lastError: expect.stringContaining('451') })
    expect(Number(first?.notBefore) - Date.now()).toBeGreaterThan(50_000)
    busy = false
    await reading((tx) => tx.mail.updateMany({ data: { notBefore: new Date() } }))
    expect(await mail.deliverMail()).toBe(1)
    expect(received).toHaveLength(1)
  })

  test.each([
    ['the address', 'onRcptTo'],
    ['the letter', 'onData'],
  ])(
    'refuses %s for good: the letter is given up at once, with what the server said',
    async (_what, when) => {
      const mail = await listen({
        [when]: (...given: unknown[]) => {
          const done = given.at(-1) as (error: Error) => void
          const stream = given[0] as { resume?: () => void; on?: (event: string, then: () => void) => void }
          if (when === 'onRcptTo') return done(refuse(550, 'no such user'))
          stream.on?.('end', () => done(refuse(554, 'not wanted')))
          stream.resume?.()
        },
      })
      await leave(mail)
      expect(await mail.deliverMail()).toBe(0)
      expect(await row()).toMatchObject({ attempts: 1, deadAt: expect.any(Date), sentAt: null })
      expect((await row())?.lastError).toMatch(/550 no such user|554 not wanted/)
      await reading((tx) => tx.mail.updateMany({ data: { notBefore: new Date() } }))
      expect(await mail.deliverMail()).toBe(0)
      expect((await row())?.attempts).toBe(1)
    },
  )

  test('hangs up when it has read the letter: it may have taken it, so nobody sends it again at once', async () => {
    let read = 0
    const mail = await listen({
      onData(stream) {
        stream.on('end', () => {
          read += 1
          for (const connection of server?.connections ?? []) connection.close()
        })
        stream.resume()
      },
    })
    await leave(mail)
    await leave(mail)
    expect(await mail.deliverMail()).toBe(0)
    expect(read).toBe(2)
    expect((await reading((tx) => tx.mail.findMany())).map(({ attempts }) => attempts)).toEqual([1, 1])
  })

  test('does not know us: that says nothing of the letter, which waits', async () => {
    const mail = await listen(
      { authOptional: false, onAuth: (_auth, _session, done) => done(refuse(535, 'wrong password')) },
      (port) => `smtp://yupei:wrong@127.0.0.1:${port}`,
    )
    await leave(mail)
    expect(await mail.deliverMail()).toBe(0)
    expect(await row()).toMatchObject({ attempts: 1, deadAt: null })
  })

  test('is away: the letter is given up after eight tries, and goes out when it is replayed', async () => {
    await listen()
    const port = await away()
    const mail = await carrierTo(`smtp://127.0.0.1:${port}`)
    await leave(mail)
    for (let tried = 1; tried <= 8; tried++) {
      expect(await mail.deliverMail()).toBe(0)
      expect((await row())?.attempts).toBe(tried)
      await reading((tx) => tx.mail.updateMany({ data: { notBefore: new Date() } }))
    }
    expect((await row())?.deadAt).not.toBeNull()
    expect((await row())?.lastError).toContain('ECONNREFUSED')
    expect(await mail.deliverMail()).toBe(0)

    await listen({}, undefined, port)
    expect(await reading((tx) => mail.repost(tx))).toBe(1)
    expect(await mail.deliverMail()).toBe(1)
    expect(received).toHaveLength(1)
  })
})

function subjectOf(headers: string): string {
  const folded = /^Subject: (.+(?:\r\n[ \t].+)*)/m.exec(headers)?.[1] ?? ''
  const words = folded.split(/\r\n[ \t]/)
  return words.map(decodeWord).join('')
}

/** RFC 2047: `=?UTF-8?B?…?=` or `=?UTF-8?Q?…?=`, several in a row. */
function decodeWord(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : Buffer.from(
            words
              .replaceAll('_', ' ')
              .replaceAll(/=([0-9A-F]{2})/g, (__, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            'latin1',
          ).toString('utf8'),
    )
}

function textOf(raw: string): string {
  const [headers = '', body = ''] = raw.split('\r\n\r\n')
  const encoded = /Content-Transfer-Encoding: (\S+)/i.exec(headers)?.[1]
  if (encoded === 'base64') return Buffer.from(body, 'base64').toString('utf8').trimEnd()
  return body
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-mail-'))
const mailbox = path.join(folder, 'mailbox')
vi.stubEnv('DATA_DIR', folder)
const { deliverMail, post } = await import('./mail.server.ts')
const { forgetLetters } = await import('./forget-letters.server.ts')
const { reading } = await import('./transaction.server.ts')
beforeEach(() => rmSync(mailbox, { recursive: true, force: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a name adds no headers to a letter', async () => {
  const subject = '李工\r\nBcc: everybody@example.com\n\n邀请您'
  await reading((tx) => post(tx, { to: 'a@example.com', subject, text: '' }))
  const [letter] = await reading((tx) => tx.mail.findMany())
  expect(letter?.subject).toBe('李工 Bcc: everybody@example.com 邀请您')
})

const letter = (text: string) => reading((tx) => post(tx, { to: 'a@example.com', subject: '您好', text }))
const rows = () => reading((tx) => tx.mail.findMany({ orderBy: { createdAt: 'asc' } }))

test('two workers carry each letter once', async () => {
  for (const text of ['一', '二', '三']) await letter(text)
  const sent = await Promise.all([deliverMail(), deliverMail()])
  expect(sent.reduce((sum, one) => sum + one)).toBe(3)
  expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 1, 1])
  expect(readdirSync(mailbox)).toHaveLength(3)
  expect(await deliverMail()).toBe(0)
})

test('a letter that nobody takes waits for another try, and goes out then', async () => {
  writeFileSync(mailbox, 'in the way')
  await letter('一')
  expect(await deliverMail()).toBe(0)
  expect(await deliverMail()).toBe(0)
  expect(await rows()).toMatchObject([{ attempts: 1, sentAt: null, lastError: expect.any(String) }])
  rmSync(mailbox)
  await reading((tx) => tx.mail.updateMany({ data: { notBefore: new Date() } }))
  expect(await deliverMail()).toBe(1)
})

test('letters are kept for a season, those that nobody took for two, and what waits for ever', async () => {
  const now = new Date('2026-11-28T02:00:00Z')
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const rest = { to: 'a@example.com', text: '' }
  await reading((tx) =>
    tx.mail.createMany({
      data: [
        { ...rest, subject: 'sent long ago', sentAt: daysAgo(91) },
        { ...rest, subject: 'sent long ago, too', sentAt: daysAgo(400) },
        { ...rest, subject: 'sent', sentAt: daysAgo(89) },
        { ...rest, subject: 'given up long ago', attempts: 8, notBefore: daysAgo(181) },
        { ...rest, subject: 'given up', attempts: 8, notBefore: daysAgo(179) },
        { ...rest, subject: 'waits', attempts: 7, notBefore: daysAgo(400), createdAt: daysAgo(400) },
      ],
    }),
  )
  expect(await forgetLetters(now, 2)).toBe(3)
  expect((await rows()).map(({ subject }) => subject).sort()).toEqual(['given up', 'sent', 'waits'])
})

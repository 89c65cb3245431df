import { expect, test } from 'vitest'
import { post } from './mail.server.ts'
import { reading } from './transaction.server.ts'

test('a name adds no headers to a letter', async () => {
  const subject = '李工\r\nBcc: everybody@example.com\n\n邀请您'
  await reading((tx) => post(tx, { to: 'a@example.com', subject, text: '' }))
  const [letter] = await reading((tx) => tx.mail.findMany())
  expect(letter?.subject).toBe('李工 Bcc: everybody@example.com 邀请您')
})

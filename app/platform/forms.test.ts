/** Forms that no page sends: they are answered at once and cost next to nothing. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { FIELDS_LIMIT, formOf, readForm } from './forms.server.ts'

const schema = z.object({ email: z.string() })

function posted(body: string, type = 'application/x-www-form-urlencoded') {
  return new Request('http://localhost/', { method: 'POST', headers: { 'Content-Type': type }, body })
}

const statusOf = (request: Request) =>
  formOf(request).then(
    () => 200,
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : String(thrown)),
  )

test.each<[string, string, number]>([
  [
    'fields of the site',
    'cases[3].client=x&hardness.base.price=hard&leafCodes=D1.mes&ext.D1.systems=sap&=',
    200,
  ],
  ['a list of a million, with one element', 'email[999999]=x', 400],
  ['a list of a hundred', 'email[100]=x', 400],
  ['a name twenty thousand levels deep', `a${'.b'.repeat(20_000)}=x`, 400],
  ['a list in a list in a list …', `a${'[0]'.repeat(20_000)}=x`, 400],
  ['a key in brackets, which no form of the site has', '__proto__[email]=x', 400],
  ['a name of a thousand letters', `${'a'.repeat(1_000)}=x`, 400],
  ['as many fields as there may be', 'email=x&'.repeat(FIELDS_LIMIT), 200],
  ['more', 'email=x&'.repeat(FIELDS_LIMIT + 1), 400],
  ['a hundred thousand fields', 'email=x&'.repeat(100_000), 400],
])('%s', async (_what, body, status) => {
  expect(await statusOf(posted(body))).toBe(status)
})

test.each([
  ['text', 'text/plain', 'x'],
  ['JSON', 'application/json', '{"email":"x"}'],
  ['a broken upload', 'multipart/form-data; boundary=x', 'x'],
])('%s is no form', async (_what, type, body) => {
  expect(await statusOf(posted(body, type))).toBe(400)
})

test('names that reach into prototypes reach nothing', async () => {
  const body = '__proto__.email=x&constructor.prototype.email=x&email=mine'
  const form = await readForm(posted(body), schema)
  expect(form.ok && form.value).toEqual({ email: 'mine' })
  expect(({} as { email?: string }).email).toBeUndefined()
})

test('a repeated field is not silently one of two', async () => {
  const form = await readForm(posted('email=mine&email=another'), schema)
  expect(form.ok).toBe(false)
})

test('NUL, which no database text holds, is taken out', async () => {
  expect((await formOf(posted('email=a%00b'))).get('email')).toBe('ab')
})

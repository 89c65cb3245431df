import { expect, test } from 'vitest'
import { forgotPasswordSchema, signInSchema } from './account.schema.ts'
import { readSecretForm } from './read-secret-form.server.ts'

const posted = (fields: Record<string, string>) =>
  new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) })

test('a refused form comes back without the passwords that were typed', async () => {
  const secrets = { password: 'SECRET-1', newPassword: 'SECRET-2', currentPassword: 'SECRET-3' }
  const wrong = await readSecretForm(posted({ email: 'not an address', ...secrets }), signInSchema)
  if (wrong.ok) throw new Error('it was taken')
  expect(JSON.stringify(wrong.reply.data)).toContain('not an address')
  expect(JSON.stringify(wrong.reply.data)).not.toContain('SECRET')

  const right = await readSecretForm(posted({ email: 'a@example.com', ...secrets }), forgotPasswordSchema)
  if (!right.ok) throw new Error('it was refused')
  expect(JSON.stringify(right.refuse('accounts:refusal.wrong-credentials').data)).not.toContain('SECRET')
})

import { z } from 'zod'
import { languages } from '#app/platform/language.ts'
import type { PasswordProfile } from '#app/platform/password-profile.ts'
import { demoRoles } from './demo-account.ts'
import { passwordFlaw } from './password.ts'
import { PASSWORD_MAX_LENGTH } from './password-rules.ts'

const required = (field: string) => `accounts:error.${field}.required`

/** An e-mail address in the form in which it is kept: lower case. */
export const emailField = z
  .string(required('email'))
  .trim()
  .toLowerCase()
  .max(254, 'accounts:error.email.invalid')
  .pipe(z.email('accounts:error.email.invalid'))

const nameField = z
  .string(required('name'))
  .trim()
  .min(1, required('name'))
  .max(50, 'accounts:error.name.tooLong')
  // Names stand in letters and headers: one line, no control characters.
  .regex(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069<>]*$/u, 'accounts:error.name.invalid')
  // Whoever names themselves an address would have our letters carry it to strangers.
  .regex(/^(?!.*(?::\/\/|www\.))/is, 'accounts:error.name.invalid')

/** A password that is typed to be checked: only bounded, so that nobody makes the server hash a novel. */
const presentedPassword = z
  .string(required('password'))
  .max(PASSWORD_MAX_LENGTH * 4, 'accounts:error.password.too-long')

/** Where a password is chosen: under whose rules, and for which account, if known. */
type Choice = { profile: PasswordProfile; email?: string | undefined }

type Context = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

function judgePassword(password: string, path: string, context: Context, { profile, email }: Choice) {
  const flaw = passwordFlaw(password, profile, email)
  if (flaw) context.addIssue({ code: 'custom', path: [path], message: `accounts:error.password.${flaw}` })
}

export const signUpSchema = (profile: PasswordProfile) =>
  z
    .object({
      name: nameField,
      email: emailField,
      password: z.string(required('password')),
      terms: z.literal('on', required('terms')),
      redirectTo: z.string().optional(),
    })
    .superRefine((value, context) =>
      judgePassword(value.password, 'password', context, { profile, email: value.email }),
    )

export const signInSchema = z.object({
  email: emailField,
  password: presentedPassword,
  redirectTo: z.string().optional(),
})

export const forgotPasswordSchema = z.object({ email: emailField })

export const resetPasswordSchema = (choice: Choice) =>
  z
    .object({ password: z.string(required('password')) })
    .superRefine((value, context) => judgePassword(value.password, 'password', context, choice))

/** The forms of the account page; `intent` says which was sent. */
export const accountSchema = (choice: Choice) =>
  z
    .discriminatedUnion('intent', [
      z.object({
        intent: z.literal('profile'),
        name: nameField,
        locale: z.enum(languages, required('locale')),
      }),
      z.object({
        intent: z.literal('password'),
        currentPassword: z
          .string(required('currentPassword'))
          .max(PASSWORD_MAX_LENGTH * 4, 'accounts:error.password.too-long'),
        newPassword: z.string(required('newPassword')),
      }),
      z.object({ intent: z.literal('end-session'), session: z.string().regex(/^[0-9a-f]{64}$/) }),
      z.object({ intent: z.literal('end-other-sessions') }),
      z.object({ intent: z.literal('history'), keepsViews: z.literal('on').optional() }),
      z.object({
        intent: z.literal('close'),
        password: presentedPassword,
        understood: z.literal('on', required('understood')),
      }),
    ])
    .superRefine((value, context) => {
      if (value.intent === 'password') judgePassword(value.newPassword, 'newPassword', context, choice)
    })

export const demoSignInSchema = z.object({ which: z.enum(demoRoles), redirectTo: z.string().optional() })

/** Where to come back to once somebody else has signed in. */
export const signOutSchema = z.object({ redirectTo: z.string().optional() })

import { setTimeout as wait } from 'node:timers/promises'
import { appendEvent } from '#app/platform/events.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { isLanguage } from '#app/platform/language.ts'
import { post } from '#app/platform/mail.server.ts'
import { paths } from '#app/platform/paths.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { mayAskForLetter } from './attempt-limit.server.ts'
import { letterLink } from './letter-link.server.ts'
import { insertReset } from './password-reset.data.server.ts'
import { newToken } from './secret-token.server.ts'
import { findUserByEmail } from './user.data.server.ts'

/** After what time the answer comes, whoever asked; far longer than the letter takes to write. */
export const ANSWER_MILLISECONDS = 250

/** Minutes for which the letter's link is good. */
export const RESET_LIFE_MINUTES = 30

/**
 * Posts a letter with a link to choose a new password, if the address belongs to an account. Answers nothing, so
 * that nobody learns whether it does.
 */
export async function askPasswordReset(email: string, address: string, now = new Date()): Promise<void> {
  // Writing a letter takes longer than finding nobody to write to: the answer waits until neither can be told.
  await Promise.all([postLetter(email, address, now), wait(ANSWER_MILLISECONDS)])
}

async function postLetter(email: string, address: string, now: Date): Promise<void> {
  if (!(await mayAskForLetter({ email, address }))) return
  await transaction(async (tx) => {
    const user = await findUserByEmail(tx, email)
    if (!user) return
    const { token, tokenHash } = newToken()
    const expiresAt = new Date(now.getTime() + RESET_LIFE_MINUTES * 60_000)
    await insertReset(tx, { tokenHash, userId: user.id, expiresAt })
    await appendEvent(tx, { type: 'account.reset-asked', subjectId: user.id })
    const t = translator(isLanguage(user.locale) ? user.locale : 'zh-CN')
    const words = {
      name: user.name,
      link: letterLink(paths.resetPassword(token)),
      minutes: RESET_LIFE_MINUTES,
    }
    await post(tx, {
      to: user.email,
      subject: t('accounts:resetLetter.subject', words),
      text: t('accounts:resetLetter.text', words),
    })
  })
}

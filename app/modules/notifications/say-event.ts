import type { TFunction } from 'i18next'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, isDay } from '#app/platform/dates.ts'
import { sentenceKey } from './catalogue.ts'

export type Values = Record<string, string | number | boolean | null>

/** The sentence about an event: what happened, to what, and until when something is to be done. */
export function sayEvent(t: TFunction, language: string, type: string, values: Values): string {
  const { title, dueOn, role, kind, code, reason, subject, ground } = values
  return t(sentenceKey(type), {
    ...values,
    title: title || t('notifications:untitled'),
    name:
      kind === 'organization'
        ? t('notifications:ownName')
        : typeof kind === 'string' && typeof code === 'string'
          ? nameOf(kind, code, language)
          : '',
    role: typeof role === 'string' ? t(`organizations:role.${role}.name`) : '',
    // Words that somebody wrote; what is kept as a code is said by no sentence.
    because: typeof reason === 'string' && reason ? t('notifications:because', { reason }) : '',
    what:
      typeof subject === 'string'
        ? t(`moderation:subject.${subject}`, { title: title || t('notifications:untitled') })
        : '',
    why: typeof ground === 'string' ? t(`moderation:ground.${ground}`) : '',
    due:
      typeof dueOn === 'string' && isDay(dueOn)
        ? t('notifications:due', { day: formatDay(dueOn, language) })
        : '',
  })
}

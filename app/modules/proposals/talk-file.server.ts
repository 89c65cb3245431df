import type { Member } from '#app/modules/accounts/actor.ts'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { minuteOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { exportTalk } from './read-talk.server.ts'

/** A conversation as text to read or as JSON to go on with; null for those outside of it. */
export async function talkFile(
  actor: Member,
  sendingId: string,
  format: 'text' | 'json',
  language: Language,
) {
  const talk = await exportTalk(actor, sendingId)
  if (!talk) return null
  const t = translator(language)
  const name = t('proposals:talk.fileName', { title: beginningOf(talk.title, 60) })
  if (format === 'json')
    return {
      name: `${name}.json`,
      mediaType: 'application/json; charset=utf-8',
      text: JSON.stringify(talk, null, 2),
    }
  const lines = talk.messages.map(({ mine, hidden, sentAt, readAt, text, attachments }) =>
    [
      `${minuteOf(sentAt)} ${t(mine ? 'proposals:talk.us' : 'proposals:talk.them')}`,
      hidden ? t('proposals:talk.hidden') : '',
      text,
      ...attachments.map((file) => `[${file.name}]`),
      readAt ? t('proposals:talk.read', { time: minuteOf(readAt) }) : t('proposals:talk.notRead'),
    ]
      .filter(Boolean)
      .join('\n'),
  )
  // The mark at the start lets old editors read it as UTF-8.
  return {
    name: `${name}.txt`,
    mediaType: 'text/plain; charset=utf-8',
    text: `\uFEFF${[talk.title, ...lines].join('\n\n')}\n`,
  }
}

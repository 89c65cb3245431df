import { letterLink } from '#app/modules/accounts/letter-link.server.ts'
import { unsubscribeToken } from '#app/modules/bookmarks/unsubscribe-token.server.ts'
import { answerPath } from '#app/modules/routing/answer-token.server.ts'
import { brandIn } from '#app/platform/brand.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { isLanguage } from '#app/platform/language.ts'
import type { Letter } from '#app/platform/mail.server.ts'
import { paths } from '#app/platform/paths.ts'
import { cleanText } from '#app/platform/tables/written-cell.ts'
import { catalogue } from './catalogue.ts'
import { type Topic, topics } from './notification.ts'
import { sayEvent, type Values } from './say-event.ts'

/** Notifications of one letter that are written out; the rest is a number. */
const WRITTEN_OUT = 20

type Reader = { id: string; name: string; email: string; locale: string; alertKey: string }
type Told = { type: string; topic: Topic; values: unknown; path: string }

/** One letter about one notification, or about several. */
export function writeLetter(reader: Reader, told: readonly Told[]): Letter {
  const language = isLanguage(reader.locale) ? reader.locale : 'zh-CN'
  const t = translator(language)
  const brand = brandIn(language).name
  const sentenceOf = ({ type, values }: Told) => cleanText(sayEvent(t, language, type, values as Values))
  const about = topics.filter((topic) => told.some((one) => one.topic === topic))
  const unsubscribe = letterLink(paths.muteTopics(about.join('-'), muteToken(reader, about)))
  const common = {
    name: cleanText(reader.name),
    centre: letterLink(paths.notifications()),
    settings: letterLink(paths.notificationSettings()),
    topics: about.map((topic) => t(`notifications:topic.${topic}`)).join(t('notifications:letter.topicMark')),
    unsubscribe,
  }
  const linkOf = ({ type, values, path }: Told) => {
    const link = letterLink(path)
    const { sendingId } = values as Values
    if (!catalogue[type]?.answerable || typeof sendingId !== 'string') return link
    return t('notifications:letter.answer', { link, answer: letterLink(answerPath(sendingId, reader.id)) })
  }
  const [first] = told
  if (told.length === 1 && first) {
    const sentence = sentenceOf(first)
    return {
      to: reader.email,
      subject: t('notifications:letter.subject', { brand, sentence }),
      text: t('notifications:letter.one', { ...common, sentence, link: linkOf(first) }),
      unsubscribe,
    }
  }
  const lines = told
    .slice(0, WRITTEN_OUT)
    .map((one) => t('notifications:letter.line', { sentence: sentenceOf(one), link: linkOf(one) }))
  const more = told.length - lines.length
  if (more > 0) lines.push(t('notifications:letter.more', { count: more }))
  return {
    to: reader.email,
    subject: t('notifications:letter.digestSubject', { brand, count: told.length }),
    text: t('notifications:letter.digest', { ...common, lines: lines.join('\n') }),
    unsubscribe,
  }
}

/** Ends letters of these topics to this person, and is good for nothing else. */
export function muteToken(reader: { id: string; alertKey: string }, about: readonly Topic[]): string {
  return unsubscribeToken(reader, `topics ${about.join('-')}`)
}

import { readerOfToken } from '#app/modules/bookmarks/unsubscribe-token.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { type Topic, topics } from './notification.ts'
import { putChoices } from './settings.data.server.ts'

/** Topics as a letter's link names them: 'todo-matching'; null where that is none of ours. */
export function topicsOf(text: string): Topic[] | null {
  const named = topics.filter((topic) => text.split('-').includes(topic))
  return named.length > 0 && named.join('-') === text ? named : null
}

/** Whose letters a link ends; null where it is not one of ours. */
export async function readerOfMuteLink(about: string, token: string): Promise<string | null> {
  return topicsOf(about) && readerOfToken(token, `topics ${about}`)
}

/** Ends letters of these topics to whom a link belongs, as often as it is asked; false where the link is not ours. */
export async function muteTopics(about: string, token: string): Promise<boolean> {
  const userId = await readerOfMuteLink(about, token)
  const muted = topicsOf(about)
  if (!userId || !muted) return false
  await transaction((tx) =>
    putChoices(
      tx,
      userId,
      muted.map((topic) => ({ topic, channel: 'email', wanted: false })),
    ),
  )
  return true
}

import type { Settings } from 'meilisearch'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { ask, unlessAbsent } from './call.ts'
import { carryOut, type Writer } from './carry-out.ts'
import { meilisearchSettings } from './settings.ts'
import { type SettingChange, settingsDifference } from './settings-difference.ts'

/** A change that re-indexes takes minutes in a large catalogue; searches go on meanwhile. */
const REINDEX_LIMIT_MILLISECONDS = 3_600_000

/** What applying would change; `absent` where the index is not there and will be created. */
export type SettingsDifference = { absent: boolean; changes: SettingChange[] }

/** Asks only. */
export async function compareSettings(
  writer: Writer,
  uid: string,
  index: IndexName,
): Promise<SettingsDifference> {
  const stored = await storedSettings(writer, uid)
  return { absent: !stored, changes: settingsDifference(stored ?? {}, meilisearchSettings(index)) }
}

/** Creates the index where it is missing and brings its settings up to date; where they are, the server is given no task. */
export async function applySettings(writer: Writer, uid: string, index: IndexName): Promise<void> {
  const { absent, changes } = await compareSettings(writer, uid, index)
  if (absent) {
    await carryOut(writer, (client) => client.createIndex(uid, { primaryKey: 'id' }), {
      harmless: ['index_already_exists'],
    })
  }
  if (changes.length === 0) return
  await carryOut(writer, (client) => client.index(uid).updateSettings(meilisearchSettings(index)), {
    taskMilliseconds: REINDEX_LIMIT_MILLISECONDS,
  })
}

/** How many documents an index holds; null where there is no such index. Asks only. */
export async function documentsIn({ client }: Writer, uid: string): Promise<number | null> {
  const stats = await ask(() => unlessAbsent(client.index(uid).getStats()))
  return stats?.numberOfDocuments ?? null
}

function storedSettings({ client }: Writer, uid: string): Promise<Settings | null> {
  return ask(() => unlessAbsent(client.index(uid).getSettings()))
}

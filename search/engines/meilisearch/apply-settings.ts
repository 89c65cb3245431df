import { type Meilisearch, MeilisearchApiError, type Settings } from 'meilisearch'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { ask, carryOut } from './call.ts'
import { meilisearchSettings } from './settings.ts'
import { type SettingChange, settingsDifference } from './settings-difference.ts'

/** A change that re-indexes takes minutes in a large catalogue; searches go on meanwhile. */
const REINDEX_LIMIT_MILLISECONDS = 3_600_000

/** What applying would change; `absent` where the index is not there and will be created. */
export type SettingsDifference = { absent: boolean; changes: SettingChange[] }

/** Asks only. */
export async function compareSettings(
  client: Meilisearch,
  uid: string,
  index: IndexName,
): Promise<SettingsDifference> {
  const stored = await storedSettings(client, uid)
  return { absent: !stored, changes: settingsDifference(stored ?? {}, meilisearchSettings(index)) }
}

/** Creates the index where it is missing and brings its settings up to date; where they are, the server is given no task. */
export async function applySettings(client: Meilisearch, uid: string, index: IndexName): Promise<void> {
  const { absent, changes } = await compareSettings(client, uid, index)
  if (absent) await carryOut(() => client.createIndex(uid, { primaryKey: 'id' }), ['index_already_exists'])
  if (changes.length === 0) return
  await carryOut(
    () => client.index(uid).updateSettings(meilisearchSettings(index)),
    [],
    REINDEX_LIMIT_MILLISECONDS,
  )
}

function storedSettings(client: Meilisearch, uid: string): Promise<Settings | null> {
  return ask(async () => {
    try {
      return await client.index(uid).getSettings()
    } catch (error) {
      if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null
      throw error
    }
  })
}

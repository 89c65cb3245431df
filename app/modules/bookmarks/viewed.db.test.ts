/** Which pages a person opened: the last twenty, if they want, and nothing that only the browser fetched. */
import { describe, expect, it } from 'vitest'
import { chooseHistory } from '#app/modules/accounts/choose-history.server.ts'
import { closeAccount } from '#app/modules/accounts/close-account.server.ts'
import { hashPassword } from '#app/modules/accounts/password-hash.server.ts'
import { takeOwnData } from '#app/modules/accounts/take-own-data.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aPublishedOffering } from '#tests/factories/a-published-offering.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { clearViewed } from './clear-viewed.server.ts'
import { keepFavourite } from './keep-favourite.server.ts'
import { listViewed } from './list-viewed.server.ts'
import { recordView } from './record-view.server.ts'
import { saveSearch } from './save-search.server.ts'

const NOW = new Date('2026-11-24T02:00:00Z')
const PAGE = new Request('http://localhost/offerings/x')
const item = (id: string) => ({ kind: 'offerings' as const, id })
const at = (minute: number) => new Date(NOW.getTime() + minute * 60_000)

describe('what was opened last', () => {
  it('is twenty pages, the newest first, each once', async () => {
    const actor = await aMember()
    const ids: string[] = []
    for (let minute = 0; minute < 22; minute++) {
      const { id } = await aPublishedOffering({ title: `服务 ${minute}` })
      await recordView(actor, PAGE, item(id), at(minute))
      ids.push(id)
    }
    await recordView(actor, PAGE, item(ids[10] as string), at(60))
    const viewed = (await listViewed(actor)).map(({ id }) => id)
    expect(viewed).toEqual([
      ids[10],
      ...ids
        .slice(2)
        .filter((id) => id !== ids[10])
        .reverse(),
    ])
    expect(await reading((tx) => tx.viewedItem.count())).toBe(20)
  })

  it('leaves out what a browser fetched ahead, what a guest opened, and everything once it is off', async () => {
    const actor = await aMember()
    const { id } = await aPublishedOffering({ title: '压铸 MES' })
    const ahead = new Request(PAGE, { headers: { 'Sec-Purpose': 'prefetch;prerender' } })
    await recordView(actor, ahead, item(id))
    await recordView(actor, new Request(PAGE, { method: 'HEAD' }), item(id))
    await recordView(null, PAGE, item(id))
    await chooseHistory(actor, false)
    await recordView(actor, PAGE, item(id))
    expect(await listViewed(actor)).toEqual([])
    await chooseHistory(actor, true)
    await recordView(actor, PAGE, item(id))
    expect(await listViewed(actor)).toMatchObject([{ id, shown: { title: '压铸 MES' } }])
  })

  it('loses its name with what was withdrawn, and is cleared for its owner alone', async () => {
    const [actor, other] = [await aMember(), await aMember()]
    const { id } = await aPublishedOffering({ title: '压铸 MES' })
    await recordView(actor, PAGE, item(id))
    await recordView(other, PAGE, item(id))
    await transaction((tx) => tx.offering.update({ where: { id }, data: { status: 'archived' } }))
    expect(await listViewed(actor)).toMatchObject([{ id, shown: null }])
    await clearViewed(actor)
    expect(await listViewed(actor)).toEqual([])
    expect(await listViewed(other)).toHaveLength(1)
  })
})

describe('what a person keeps', () => {
  it('is theirs to take, and goes with their account', async () => {
    const actor = await aMember('editor')
    const passwordHash = await hashPassword('压铸车间两个月上线')
    await transaction((tx) => tx.user.update({ where: { id: actor.userId }, data: { passwordHash } }))
    const { id } = await aPublishedOffering({ title: '压铸 MES' })
    await keepFavourite(actor, item(id))
    await recordView(actor, PAGE, item(id))
    await saveSearch(actor, { name: '压铸', frequency: 'daily', query: 'q=压铸' })
    const { text } = await takeOwnData(actor)
    expect(JSON.parse(text)).toMatchObject({
      account: { keepsViews: true },
      favourites: [{ kind: 'offerings', itemId: id }],
      viewed: [{ kind: 'offerings', itemId: id }],
      savedSearches: [{ name: '压铸', frequency: 'daily' }],
    })
    expect(text).not.toContain('alertKey')

    await closeAccount(actor, { password: '压铸车间两个月上线' }, '192.0.2.8')
    const left = await reading(async (tx) => [
      await tx.favourite.count(),
      await tx.viewedItem.count(),
      await tx.savedSearch.count(),
      await tx.savedSearchHit.count(),
    ])
    expect(left).toEqual([0, 0, 0, 0])
  })
})

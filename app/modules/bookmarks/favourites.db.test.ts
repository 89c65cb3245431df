/** What a person keeps: once, of what they may see, and theirs alone. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aPublishedOffering } from '#tests/factories/a-published-offering.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { dropFavourite } from './drop-favourite.server.ts'
import { favouritesAmong } from './favourites-among.server.ts'
import { forgetDropped } from './forget-dropped.server.ts'
import { keepFavourite } from './keep-favourite.server.ts'
import { listFavourites } from './list-favourites.server.ts'
import { restoreFavourite } from './restore-favourite.server.ts'

const NOW = new Date('2026-11-24T02:00:00Z')
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const first = { kind: 'offerings' as const, page: 1, oldestFirst: false }
const offering = (id: string) => ({ kind: 'offerings' as const, id })
const withdraw = (id: string) =>
  transaction((tx) => tx.offering.update({ where: { id }, data: { status: 'paused' } }))

describe('keeping', () => {
  it('twice, or by two presses at once, keeps one', async () => {
    const actor = await aMember()
    const { id } = await aPublishedOffering({ title: '压铸 MES' })
    await Promise.all([keepFavourite(actor, offering(id)), keepFavourite(actor, offering(id))])
    expect(await keepFavourite(actor, offering(id))).toMatchObject({ ok: true })
    expect((await listFavourites(actor, first)).lines).toMatchObject([{ id, shown: { title: '压铸 MES' } }])
    expect(await favouritesAmong(actor, 'offerings', [id, randomUUID()])).toEqual([id])
    expect(await favouritesAmong(null, 'offerings', [id])).toEqual([])
  })

  it('is refused for what the person may not see', async () => {
    const actor = await aMember()
    const owner = await aMember()
    const need = await aNeed({ organizationId: owner.organization.id, visibility: 'matched' })
    await publishNeed(owner, need.id, need.revision)
    const { id } = await aPublishedOffering({ title: '下架了' })
    await withdraw(id)
    for (const item of [offering(id), offering(randomUUID()), { kind: 'needs' as const, id: need.id }])
      expect(await keepFavourite(actor, item)).toEqual({ ok: false, refusal: 'gone' })
    expect(await keepFavourite(owner, { kind: 'needs', id: need.id })).toMatchObject({ ok: true })
  })
})

describe('the list', () => {
  it('has the last kept first, or the first, and another page for what is beyond', async () => {
    const actor = await aMember()
    const ids: string[] = []
    for (let minute = 0; minute < 21; minute++) {
      const { id } = await aPublishedOffering({ title: `服务 ${minute}` })
      await keepFavourite(actor, offering(id), minutesLater(minute))
      ids.push(id)
    }
    const newest = await listFavourites(actor, first)
    expect(newest.lines.map(({ id }) => id)).toEqual(ids.slice(1).reverse())
    expect(await listFavourites(actor, { ...first, page: 9 })).toMatchObject({
      page: 2,
      pages: 2,
      lines: [{ id: ids[0] }],
    })
    const oldest = await listFavourites(actor, { ...first, oldestFirst: true })
    expect(oldest.lines[0]?.id).toBe(ids[0])
  })

  it('keeps the place of what was withdrawn or hidden, without its name, and shows it again when it is back', async () => {
    const actor = await aMember()
    const owner = await aMember()
    const need = await aNeed({ organizationId: owner.organization.id, visibility: 'public' })
    await publishNeed(owner, need.id, need.revision)
    const { id } = await aPublishedOffering({ title: '压铸 MES' })
    await keepFavourite(actor, offering(id))
    await keepFavourite(actor, { kind: 'needs', id: need.id })
    await withdraw(id)
    await transaction((tx) => tx.need.update({ where: { id: need.id }, data: { visibility: 'matched' } }))
    const draft = await reading((tx) => tx.need.findUniqueOrThrow({ where: { id: need.id } }))
    await publishNeed(owner, need.id, draft.revision)

    const lists = [
      await listFavourites(actor, first),
      await listFavourites(actor, { ...first, kind: 'needs' }),
    ]
    expect(lists).toMatchObject([{ lines: [{ id, shown: null }] }, { lines: [{ id: need.id, shown: null }] }])
    expect(JSON.stringify(lists)).not.toMatch(/压铸/)
    await transaction((tx) => tx.offering.update({ where: { id }, data: { status: 'published' } }))
    expect((await listFavourites(actor, first)).lines[0]?.shown?.title).toBe('压铸 MES')
  })
})

describe('taking off', () => {
  it('can be undone for a day, in the old place, and then is for good', async () => {
    const actor = await aMember()
    const [one, two] = [await aPublishedOffering({ title: '一' }), await aPublishedOffering({ title: '二' })]
    await keepFavourite(actor, offering(one.id), NOW)
    await keepFavourite(actor, offering(two.id), minutesLater(1))
    expect(await dropFavourite(actor, offering(one.id), minutesLater(2))).toBe(true)
    // A second press, as without scripts, finds it done and begins no other day.
    expect(await dropFavourite(actor, offering(one.id), minutesLater(24 * 60))).toBe(true)
    expect((await listFavourites(actor, first)).lines.map(({ id }) => id)).toEqual([two.id])
    await forgetDropped(minutesLater(60))
    expect(await restoreFavourite(actor, offering(one.id))).toBe(true)
    expect(await restoreFavourite(actor, offering(one.id))).toBe(true)
    expect((await listFavourites(actor, first)).lines.map(({ id }) => id)).toEqual([two.id, one.id])

    await dropFavourite(actor, offering(one.id), NOW)
    await dropFavourite(actor, offering(one.id), minutesLater(60))
    await forgetDropped(minutesLater(24 * 60 + 1))
    expect(await restoreFavourite(actor, offering(one.id))).toBe(false)
    expect(await dropFavourite(actor, offering(one.id))).toBe(false)
  })

  it("never touches another person's", async () => {
    const [actor, other] = [await aMember(), await aMember()]
    const { id } = await aPublishedOffering({ title: '压铸 MES' })
    await keepFavourite(other, offering(id))
    expect(await dropFavourite(actor, offering(id))).toBe(false)
    expect(await restoreFavourite(actor, offering(id))).toBe(false)
    expect((await listFavourites(other, first)).lines).toHaveLength(1)
    expect((await listFavourites(actor, first)).lines).toHaveLength(0)
  })
})

it('a list of many needs is read at once, not one after the other', async () => {
  const [actor, owner] = [await aMember(), await aMember()]
  const organizationId = owner.organization.id
  const keep = async (count: number) => {
    for (let number = 0; number < count; number++) {
      const need = await aNeed({ organizationId, visibility: 'public' })
      await publishNeed(owner, need.id, need.revision)
      await keepFavourite(actor, { kind: 'needs', id: need.id })
    }
  }
  const { database } = await openedDatabase()
  const asked = vi.spyOn(database.pool, 'query')
  const queriesOfList = async () => {
    asked.mockClear()
    const { lines } = await listFavourites(actor, { ...first, kind: 'needs' })
    expect(lines.every(({ shown }) => shown?.title)).toBe(true)
    return asked.mock.calls.length
  }
  await keep(1)
  const ofOne = await queriesOfList()
  await keep(7)
  expect(await queriesOfList()).toBe(ofOne)
  expect(ofOne).toBeGreaterThan(0)
  asked.mockRestore()
})

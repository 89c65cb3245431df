/** Saved searches and the letters about them: what is new once, to whom it belongs, while they want it. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aPublishedOffering } from '#tests/factories/a-published-offering.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { changeSearch } from './change-search.server.ts'
import { dropSearch } from './drop-search.server.ts'
import { endAlerts } from './end-alerts.server.ts'
import { forgetGoneHits } from './forget-gone-hits.server.ts'
import { hasSaved } from './has-saved.server.ts'
import { listSavedSearches } from './list-saved-searches.server.ts'
import { lookAround } from './look-around.server.ts'
import { openSearch } from './open-search.server.ts'
import { restoreSearch } from './restore-search.server.ts'
import { saveSearch } from './save-search.server.ts'
import { readSavedQuery } from './saved-query.ts'
import { type AlertFrequency, INSTANT_LETTERS_A_DAY, SEARCHES_LIMIT } from './saved-search.ts'
import { sendAlerts } from './send-alerts.server.ts'
import { tellReader } from './tell-reader.server.ts'
import { lastMorning } from './turn.ts'

beforeAll(() => registerSources())

const HOUR = 3_600_000
const now = new Date()
/** A minute past nine, so many mornings from now. */
const morning = (count: number) => new Date(lastMorning(now).getTime() + count * 24 * HOUR + 60_000)
const letters = () => reading((tx) => tx.mail.findMany({ orderBy: { createdAt: 'asc' } }))
const withdraw = (id: string) =>
  transaction(async (tx) => {
    await tx.offering.update({ where: { id }, data: { status: 'paused' } })
    await markStale(tx, 'offerings', id)
  })

async function aSearch(
  actor: Member,
  query = 'q=压铸',
  frequency: AlertFrequency = 'daily',
  at = now,
): Promise<string> {
  const saved = await saveSearch(actor, { name: `找 ${query}`, frequency, query }, at)
  if (!saved.ok) throw new Error(saved.refusal)
  return saved.value.id
}

describe('a saved search', () => {
  it('is one for the same words and filters, whatever page was looked at', async () => {
    const actor = await aMember()
    const id = await aSearch(actor, 'q=压铸&domain=D1&page=3&unheard-of=1')
    expect(await aSearch(actor, 'domain=D1&q=压铸', 'weekly')).toBe(id)
    expect(await listSavedSearches(actor)).toMatchObject([{ id, frequency: 'weekly', fresh: 0 }])
    expect(await hasSaved(actor, readSavedQuery('domain=D1&q=压铸&page=2'))).toBe(true)
    expect(await hasSaved(null, readSavedQuery('domain=D1&q=压铸'))).toBe(false)
    expect(await openSearch(actor, id)).toBe('/catalogue?q=%E5%8E%8B%E9%93%B8&domain=D1')
  })

  it("is its owner's alone", async () => {
    const [actor, other] = [await aMember(), await aMember()]
    const id = await aSearch(other)
    expect(await openSearch(actor, id)).toBeNull()
    expect(await changeSearch(actor, id, { name: '改了', frequency: 'never' })).toBe(false)
    expect(await dropSearch(actor, id)).toBe(false)
    expect(await restoreSearch(actor, id)).toEqual({ ok: false, refusal: 'gone' })
    expect(await listSavedSearches(other)).toMatchObject([{ name: '找 q=压铸', frequency: 'daily' }])
    expect(await listSavedSearches(actor)).toEqual([])
  })

  it('comes back when its deletion is undone, and there are no more than fifty', async () => {
    const actor = await aMember()
    const id = await aSearch(actor)
    await dropSearch(actor, id)
    expect(await listSavedSearches(actor)).toEqual([])
    expect(await openSearch(actor, id)).toBeNull()
    for (let count = 0; count < SEARCHES_LIMIT; count++) await aSearch(actor, `q=第${count}种`)
    const refusal = { ok: false, refusal: 'too-many-searches' }
    expect(await saveSearch(actor, { name: '多了', frequency: 'daily', query: 'q=多了' })).toEqual(refusal)
    expect(await restoreSearch(actor, id)).toEqual(refusal)
    const [newest] = await listSavedSearches(actor)
    expect(await dropSearch(actor, newest?.id ?? '')).toBe(true)
    expect(await dropSearch(actor, newest?.id ?? '')).toBe(true)
    expect(await restoreSearch(actor, id)).toMatchObject({ ok: true })
    expect(await restoreSearch(actor, id)).toMatchObject({ ok: true })
  })

  it('says how much is new since it was last opened, without what was withdrawn again', async () => {
    const actor = await aMember()
    await aPublishedOffering({ title: '压铸老服务' })
    const id = await aSearch(actor)
    const gone = await aPublishedOffering({ title: '压铸新服务一' })
    await aPublishedOffering({ title: '压铸新服务二' })
    await aPublishedOffering({ title: '注塑模具' })
    expect(await lookAround(now)).toBe(0)
    const later = new Date(now.getTime() + 2 * HOUR)
    expect(await lookAround(later)).toBe(1)
    expect(await listSavedSearches(actor)).toMatchObject([{ id, fresh: 2 }])
    await withdraw(gone.id)
    expect(await listSavedSearches(actor)).toMatchObject([{ fresh: 1 }])
    await openSearch(actor, id, later)
    expect(await listSavedSearches(actor)).toMatchObject([{ fresh: 0 }])
  })

  it('has nothing new when it is saved again after it was taken off', async () => {
    const actor = await aMember()
    await aPublishedOffering({ title: '压铸老服务' })
    const id = await aSearch(actor)
    await dropSearch(actor, id)
    await aPublishedOffering({ title: '压铸新服务' })
    await aSearch(actor, 'q=压铸', 'daily', new Date(now.getTime() + HOUR))
    expect(await listSavedSearches(actor)).toMatchObject([{ fresh: 0 }])
    expect(await sendAlerts(morning(2))).toBe(0)
  })
})

describe('the letter', () => {
  it('tells of what is new in all searches that are due, at nine, and of nothing twice', async () => {
    const actor = await aMember()
    await aPublishedOffering({ title: '压铸老服务' })
    await aSearch(actor)
    await aSearch(actor, 'q=注塑')
    const { id } = await aPublishedOffering({ title: '压铸新服务' })
    await aPublishedOffering({ title: '注塑新服务' })
    expect(await sendAlerts(new Date(morning(1).getTime() - 2 * 60_000))).toBe(0)
    expect(await sendAlerts(morning(1))).toBe(1)
    const [letter] = await letters()
    expect(letter).toMatchObject({ to: actor.email, subject: '【渝配】您保存的搜索有 2 项新结果' })
    expect(letter?.text).toContain('压铸新服务')
    expect(letter?.text).toContain(`/offerings/${id}`)
    expect(letter?.text).toContain('注塑新服务')
    expect(letter?.text).not.toContain('老服务')
    expect(letter?.text).toContain(letter?.unsubscribe)

    // The same morning again, the next one, and after a change to what was told of.
    expect(await sendAlerts(morning(1))).toBe(0)
    await transaction(async (tx) => {
      await tx.offering.update({ where: { id }, data: { summary: '改过' } })
      await markStale(tx, 'offerings', id)
    })
    expect(await sendAlerts(morning(2))).toBe(0)
    expect(await letters()).toHaveLength(1)
  })

  it('leaves out what was withdrawn since it was found, and what is no longer to be seen by all', async () => {
    const actor = await aMember()
    const owner = await aMember()
    const searchId = await aSearch(actor)
    await aSearch(actor, 'index=needs')
    const { id } = await aPublishedOffering({ title: '压铸新服务' })
    const need = await aNeed({ organizationId: owner.organization.id, visibility: 'public' })
    await publishNeed(owner, need.id, need.revision)
    await lookAround(new Date(now.getTime() + 2 * HOUR))
    expect((await listSavedSearches(actor)).map(({ fresh }) => fresh)).toEqual([1, 1])
    await transaction((tx) => tx.offering.update({ where: { id }, data: { status: 'paused' } }))
    await transaction((tx) => tx.need.update({ where: { id: need.id }, data: { visibility: 'matched' } }))
    expect(await sendAlerts(morning(1))).toBe(0)
    expect(await letters()).toEqual([])

    // It was told of to nobody: when it is back it is news.
    await transaction((tx) => tx.offering.update({ where: { id }, data: { status: 'published' } }))
    expect(await sendAlerts(morning(2))).toBe(1)
    expect(await openSearch(actor, searchId)).not.toBeNull()
  })

  it('names nobody behind an anonymous need', async () => {
    const actor = await aMember()
    const owner = await aMember('owner', { name: '不愿具名的工厂' })
    await aSearch(actor, 'index=needs')
    const need = await aNeed({ organizationId: owner.organization.id, visibility: 'anonymous' })
    await publishNeed(owner, need.id, need.revision)
    expect(await sendAlerts(morning(1))).toBe(1)
    const [letter] = await letters()
    expect(letter?.text).toContain(`/demand/${need.id}`)
    expect(letter?.text).not.toContain('不愿具名')
  })

  it('comes on Mondays alone where it is weekly, and never where nobody wants it', async () => {
    const [weekly, never] = [await aMember(), await aMember()]
    await aSearch(weekly, 'q=压铸', 'weekly')
    const quiet = await aSearch(never, 'q=压铸', 'never')
    await aPublishedOffering({ title: '压铸新服务' })
    const days = [1, 2, 3, 4, 5, 6, 7].map(morning)
    const sent: number[] = []
    for (const day of days)
      if (await sendAlerts(day)) sent.push(new Date(day.getTime() + 8 * HOUR).getUTCDay())
    expect(sent).toEqual([1])
    expect((await letters()).map(({ to }) => to)).toEqual([weekly.email])

    // What lay there until letters were wanted is no news.
    await lookAround(morning(8))
    await changeSearch(never, quiet, { name: '压铸', frequency: 'daily' }, morning(8))
    expect(await sendAlerts(morning(9))).toBe(0)
  })

  it.each(['saved again', 'changed'])(
    'waits for the next turn of a search that is %s to have letters',
    async (how) => {
      const actor = await aMember()
      const id = await aSearch(actor, 'q=压铸', 'never')
      await aPublishedOffering({ title: '压铸早有的服务' })
      await lookAround(morning(3))
      const noon = new Date(morning(3).getTime() + 3 * HOUR)
      if (how === 'changed') await changeSearch(actor, id, { name: '压铸', frequency: 'daily' }, noon)
      else await aSearch(actor, 'q=压铸', 'daily', noon)
      await aPublishedOffering({ title: '压铸新服务' })
      expect(await sendAlerts(new Date(noon.getTime() + HOUR))).toBe(0)
      expect(await sendAlerts(morning(4))).toBe(1)
      const [letter] = await letters()
      expect(letter?.text).toContain('压铸新服务')
      expect(letter?.text).not.toContain('早有的服务')
    },
  )

  it('is one where two workers write at the same moment', async () => {
    const actor = await aMember()
    await aSearch(actor)
    await aPublishedOffering({ title: '压铸新服务' })
    const told = await Promise.all([
      tellReader(actor.userId, morning(1)),
      tellReader(actor.userId, morning(1)),
    ])
    expect(told.filter(Boolean)).toHaveLength(1)
    expect(await letters()).toHaveLength(1)
  })

  it('has a link that ends all letters without signing in, and that nobody else can make', async () => {
    const [actor, other] = [await aMember(), await aMember()]
    for (const one of [actor, other]) await aSearch(one)
    await aPublishedOffering({ title: '压铸新服务' })
    await sendAlerts(morning(1))
    const letter = (await letters()).find(({ to }) => to === actor.email)
    const token = letter?.unsubscribe?.split('/').at(-1) ?? ''
    const signature = token.slice(36)
    for (const forged of ['', token.slice(0, -2), `${other.userId}${signature}`, `${actor.userId}`])
      expect(await endAlerts(forged)).toBe(false)
    expect(await endAlerts(token)).toBe(true)
    expect(await endAlerts(token)).toBe(true)
    await aPublishedOffering({ title: '压铸更新的服务' })
    await sendAlerts(morning(2))
    expect((await letters()).map(({ to }) => to).filter((to) => to === actor.email)).toHaveLength(1)
    expect((await letters()).filter(({ to }) => to === other.email)).toHaveLength(2)
    expect(await listSavedSearches(actor)).toMatchObject([{ frequency: 'never' }])
  })
})

describe('what a search has found', () => {
  it('is forgotten when the thing is no more, and not before: what comes back is told of once', async () => {
    const actor = await aMember()
    await aSearch(actor)
    const [gone, back] = [
      await aPublishedOffering({ title: '压铸一' }),
      await aPublishedOffering({ title: '压铸二' }),
    ]
    expect(await sendAlerts(morning(1))).toBe(1)
    await transaction((tx) => tx.offering.delete({ where: { id: gone.id } }))
    await transaction((tx) => tx.offering.update({ where: { id: back.id }, data: { status: 'archived' } }))
    expect(await forgetGoneHits(1)).toBe(1)
    expect(await forgetGoneHits()).toBe(0)
    await transaction(async (tx) => {
      await tx.offering.update({ where: { id: back.id }, data: { status: 'published' } })
      await markStale(tx, 'offerings', back.id)
    })
    expect(await sendAlerts(morning(2))).toBe(0)
  })
})

describe('the letter at once', () => {
  const atNoon = (minutes: number) => new Date(morning(1).getTime() + 3 * HOUR + minutes * 60_000)
  /** A minute of the background: it looks, and then it writes. */
  const minute = async (at: Date) => {
    await lookAround(at)
    return sendAlerts(at)
  }

  const theMorningPasses = async () => expect(await sendAlerts(morning(1))).toBe(0)

  it('comes within a minute of what is published, one for several, and tells of nothing twice', async () => {
    const actor = await aMember()
    await aPublishedOffering({ title: '压铸老服务' })
    await aSearch(actor, 'q=压铸', 'instant')
    await aSearch(actor, 'q=服务', 'instant')
    await aSearch(actor, 'q=新', 'daily')
    await theMorningPasses()
    expect(await minute(atNoon(1))).toBe(0)
    await aPublishedOffering({ title: '压铸新服务一' })
    await aPublishedOffering({ title: '压铸新服务二' })
    expect(await minute(atNoon(2))).toBe(1)
    const [letter] = await letters()
    expect(letter?.subject).toContain('2 项新结果')
    expect(letter?.text.match(/压铸新服务一/g)).toHaveLength(1)
    expect(letter?.text).not.toContain('老服务')
    expect(letter?.unsubscribe).toContain('/unsubscribe/')
    expect(await minute(atNoon(3))).toBe(0)
    // The morning's letter, and that of another search, know what was told.
    expect(await minute(morning(2))).toBe(0)
  })

  it('is no more than six a day; the rest is in the letter of the morning, which is none of the six', async () => {
    const actor = await aMember()
    await aSearch(actor, 'q=压铸', 'instant')
    await theMorningPasses()
    const sent: number[] = []
    for (let count = 1; count <= INSTANT_LETTERS_A_DAY + 2; count++) {
      await aPublishedOffering({ title: `压铸服务第${count}项` })
      sent.push(await minute(atNoon(count)))
    }
    expect(sent).toEqual([...Array(INSTANT_LETTERS_A_DAY).fill(1), 0, 0])
    expect(await minute(morning(2))).toBe(1)
    const last = (await letters()).at(-1)?.text
    expect(last).toContain(`第${INSTANT_LETTERS_A_DAY + 1}项`)
    expect(last).toContain(`第${INSTANT_LETTERS_A_DAY + 2}项`)
    expect(last).not.toContain('第1项')
    await aPublishedOffering({ title: '压铸再来一项' })
    expect(await minute(new Date(morning(2).getTime() + 60_000))).toBe(1)
  })

  it('is one where two workers write at the same moment, and none after its link ended them', async () => {
    const actor = await aMember()
    await aSearch(actor, 'q=压铸', 'instant')
    await theMorningPasses()
    await aPublishedOffering({ title: '压铸新服务' })
    await lookAround(atNoon(1))
    const told = await Promise.all([tellReader(actor.userId, atNoon(1)), tellReader(actor.userId, atNoon(1))])
    expect(told.filter(Boolean)).toHaveLength(1)
    const token = (await letters())[0]?.unsubscribe?.split('/').at(-1) ?? ''
    expect(await endAlerts(token)).toBe(true)
    await aPublishedOffering({ title: '压铸更新的服务' })
    expect(await minute(atNoon(2))).toBe(0)
  })

  it('costs no search while nothing changes in the catalogue', async () => {
    await aSearch(await aMember(), 'q=压铸', 'instant')
    await theMorningPasses()
    await lookAround(atNoon(0))
    expect(await lookAround(atNoon(2))).toBe(0)
    await aPublishedOffering({ title: '注塑新服务' })
    expect(await lookAround(atNoon(3))).toBe(1)
  })
})

/** Forms that create something, sent more than once from one page view: one effect, one answer, whatever sends them again. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { actorOf, type Member } from '#app/modules/accounts/actor.ts'
import { standardWeights } from '#app/modules/steering/challenge.ts'
import { publishChallenge } from '#app/modules/steering/publish-challenge.server.ts'
import { handIn } from '#app/modules/verification/hand-in.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'
import { withinRequest } from '#app/platform/request-scope.server.ts'
import { forgetSentForms } from '#app/platform/sent-form.data.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aSending } from '#tests/factories/a-sending.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { cookieOf } from './world.ts'

type Form = Record<string, string | File>
type Case = {
  route: string
  path?: string
  params?: Record<string, string>
  form: Form
  other: Form
  count: () => Promise<number>
}

const mail = () => reading((tx) => tx.mail.count())
const needs = () => reading((tx) => tx.need.count())
const offerings = () => reading((tx) => tx.offering.count())
const pdf = (text: string) => new File([`%PDF-1.7 ${text}`], `${text}.pdf`, { type: 'application/pdf' })
const csv = (text: string) => new File([text], '供给.csv', { type: 'text/csv' })
const inDays = (days: number) => `${addDays(dayOf(new Date()), days)}T08:00`
const offering = { version: '0', title: '压铸车间 MES 实施', leafCodes: 'D1.mes', intent: 'save' }

async function anInterest(actor: Member) {
  const { id: needId } = await aNeed({ status: 'published', version: 1 })
  const { id: sendingId } = await aSending({ needId, organizationId: actor.organization.id })
  return { needId, sendingId }
}

async function aCase({ organizationId, state }: { organizationId: string; state: 'open' | 'taken_down' }) {
  const now = new Date()
  const down = { takenDownAt: now, reason: 'insult', words: '言语不当', appealUntil: dateOfDay(dayOf(now)) }
  const subject = { kind: 'organization' as const, subjectId: organizationId, title: '某企业' }
  const { id } = await reading((tx) =>
    tx.moderationCase.create({
      data: { ...subject, ownerId: organizationId, state, openedAt: now, ...(state === 'open' ? {} : down) },
    }),
  )
  return id
}

const cases: Record<string, (actor: Member) => Promise<Case> | Case> = {
  'a need': () => ({
    route: '_app.needs_.new',
    form: { text: '需要压铸车间 MES 系统' },
    other: { text: '需要别的' },
    count: needs,
  }),
  'the copy of a need': async (actor) => {
    const { id } = await aNeed({ organizationId: actor.organization.id })
    return {
      route: '_app.needs_.$id',
      params: { id },
      form: { intent: 'duplicate' },
      other: { intent: 'close', reason: 'other' },
      count: async () => (await needs()) - 1,
    }
  },
  'an offering': () => ({
    route: '_app.my.offerings_.new',
    path: '/?domain=D1',
    form: offering,
    other: { ...offering, title: '另一项 MES 服务' },
    count: offerings,
  }),
  'an invitation': () => ({
    route: '_app.organization.members',
    form: { intent: 'invite', email: 'one@example.com', role: 'editor' },
    other: { intent: 'invite', email: 'other@example.com', role: 'editor' },
    count: mail,
  }),
  'a certificate': () => ({
    route: '_app.organization.certificates',
    form: { intent: 'add', code: 'iso9001' },
    other: { intent: 'add', code: 'iso14001' },
    count: () => reading((tx) => tx.certificate.count()),
  }),
  'a saved search': () => ({
    route: '_app.saved-searches._index',
    form: { intent: 'save', name: 'MES', frequency: 'daily', query: 'q=mes' },
    other: { intent: 'save', name: 'MES', frequency: 'daily', query: 'q=plm' },
    count: () => reading((tx) => tx.savedSearch.count()),
  }),
  'an import': () => ({
    route: '_app.imports._index',
    form: { kind: 'offerings', file: csv('id,title\n1,MES') },
    other: { kind: 'offerings', file: csv('id,title\n2,MES') },
    count: () => reading((tx) => tx.import.count()),
  }),
  'a booking on a line of two units': async () => {
    const line = await aPilotLine({ parallelUnits: 2 })
    const form = { intent: 'book', hours: '4', family: '再生铝', from: inDays(10) }
    return {
      route: '_app.bookings_.new',
      path: `/?line=${line.id}`,
      form,
      other: { ...form, from: inDays(11) },
      count: () => reading((tx) => tx.booking.count()),
    }
  },
  'a time in which a line is closed': async ({ organization }) => {
    const { id } = await aPilotLine({ organizationId: organization.id })
    const form = { intent: 'close', from: inDays(10), until: inDays(11) }
    return {
      route: '_app.lines_.$id.closures',
      params: { id },
      form,
      other: { ...form, until: inDays(12) },
      count: () => reading((tx) => tx.lineClosure.count()),
    }
  },
  'a question': async (actor) => {
    const { needId } = await anInterest(actor)
    return {
      route: '_app.needs_.$id_.questions',
      params: { id: needId },
      form: { intent: 'ask', text: '部署在哪里？' },
      other: { intent: 'ask', text: '何时开工？' },
      count: () => reading((tx) => tx.needQuestion.count()),
    }
  },
  'a message': async (actor) => {
    const { sendingId } = await anInterest(actor)
    return {
      route: '_app.leads_.$sendingId_.talk',
      params: { sendingId },
      form: { intent: 'send', text: '您好' },
      other: { intent: 'send', text: '再见' },
      count: () => reading((tx) => tx.message.count()),
    }
  },
  'an entry of a challenge with its file': async () => {
    const official = await aUser({ platformRole: 'official' })
    const words = {
      title: '联网采集',
      problem: '没有接口',
      goals: ['停机不超过 4 小时'],
      eligibility: '在渝企业',
    }
    const more = { prize: 1, deadlineOn: new Date(Date.now() + 86_400_000), weights: standardWeights }
    const made = await publishChallenge(actorOf({ ...official, memberships: [] }, null), {
      ...words,
      ...more,
    })
    const form = {
      ...{ revision: '0', summary: '外挂采集', approach: '不停机加装', team: '五人' },
      ...{ 'milestones[0].title': '首台', 'milestones[0].amount': '10', files: pdf('方案') },
    }
    return {
      route: '_app.challenges.$id.enter',
      params: { id: made.ok ? made.value.id : '' },
      form,
      other: { ...form, files: pdf('别的方案') },
      count: () => reading((tx) => tx.challengeFile.count()),
    }
  },
  'a document to be verified': () => ({
    route: '_app.organization.verification',
    form: { subject: 'organization', file: pdf('营业执照') },
    other: { subject: 'organization', file: pdf('另一份') },
    count: () => reading((tx) => tx.verificationDocument.count()),
  }),
  'an appeal': async (actor) => {
    const id = await aCase({ organizationId: actor.organization.id, state: 'taken_down' })
    return {
      route: '_app.takedowns_.$id',
      params: { id },
      form: { revision: '1', words: '案例均有合同' },
      other: { revision: '1', words: '别的理由' },
      count: () => reading((tx) => tx.moderationStep.count({ where: { act: 'appeal' } })),
    }
  },
  'an export': () => ({
    route: '_app.exports.confirm',
    path: '/?list=own-needs&format=csv',
    form: {},
    other: { more: 'x' },
    count: () => reading((tx) => tx.export.count()),
  }),
}

const challenge = {
  ...{
    title: '联网采集',
    problem: '没有接口',
    goals: '停机不超过 4 小时',
    eligibility: '在渝企业',
    prize: '200',
  },
  ...{ 'weights.solution': '40', 'weights.feasibility': '30', 'weights.team': '15', 'weights.cost': '15' },
  deadlineOn: addDays(dayOf(new Date()), 10),
}
const targetEntry = { intent: 'enter', seen: '0', period: '2025', value: '14', evidence: '认定公告' }

const ruleDrafts = () => reading((tx) => tx.ruleDraft.count())
const byOfficials: Record<string, Case | (() => Promise<Case>)> = {
  'a decision on what is verified': async () => {
    const handedIn = await handIn(await aMember(), 'organization', pdf('营业执照'))
    return {
      route: 'official.verification_.$id',
      params: { id: handedIn.ok ? handedIn.value.id : '' },
      form: { revision: '1', decision: 'approved' },
      other: { revision: '1', decision: 'refused', reason: 'mismatch', text: '与登记不符' },
      count: () => reading((tx) => tx.verificationStep.count({ where: { act: 'approved' } })),
    }
  },
  'a decision on what was reported': async () => {
    const id = await aCase({ organizationId: (await aMember()).organization.id, state: 'open' })
    return {
      route: 'official.moderation_.$id',
      params: { id },
      form: { revision: '1', decision: 'dismiss', words: '未见问题' },
      other: { revision: '1', decision: 'take-down', ground: 'insult', words: '言语不当' },
      count: () => reading((tx) => tx.moderationStep.count({ where: { act: 'dismiss' } })),
    }
  },
  'a draft of the rules': {
    route: 'official.rules._index',
    form: { title: '收紧预算' },
    other: { title: '放宽预算' },
    count: ruleDrafts,
  },
  'a report of a period': {
    route: 'official.reports._index',
    form: { period: '2024-01', reason: '' },
    other: { period: '2024-02', reason: '' },
    count: () => reading((tx) => tx.report.count()),
  },
  'a challenge': {
    route: 'official.challenges.new',
    form: challenge,
    other: { ...challenge, title: '能耗核算' },
    count: () => reading((tx) => tx.challenge.count()),
  },
  'a value of a target with its evidence': {
    route: 'official.targets_.$code',
    params: { code: 'star-firms' },
    form: { ...targetEntry, files: pdf('公告') },
    other: { ...targetEntry, files: pdf('另一份公告') },
    count: () => reading((tx) => tx.targetFile.count()),
  },
  'a way back to an earlier version': {
    route: 'official.rules_.history',
    form: { version: String(startingRuleSet.version) },
    other: { version: '1000' },
    count: ruleDrafts,
  },
  'a rule taken into a new draft': {
    route: 'official.rules_.rule.$ruleId',
    params: { ruleId: 'base.price' },
    form: { draft: '' },
    other: { draft: '', more: 'x' },
    count: ruleDrafts,
  },
}

/** Sends a form as a browser does; its status, and where it leads. */
async function sent(cookie: string, { route, path = '/', params = {} }: Case, form: Form): Promise<string> {
  const { action } = (await import(/* @vite-ignore */ `../../app/routes/${route}.tsx`)) as {
    action: (given: object) => Promise<Response | { init?: { status?: number } }>
  }
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.append(name, value)
  const request = new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { Cookie: cookie },
    body,
  })
  const context = { clientAddress: randomUUID() }
  const answer = await withinRequest(randomUUID(), () => action({ request, params, context }))
  return answer instanceof Response
    ? `${answer.status} ${answer.headers.get('Location')}`
    : String(answer.init?.status ?? 200)
}

async function expectOnce(userId: string, one: Case) {
  const cookie = await cookieOf(userId)
  const key = { formKey: randomUUID() }
  const first = await sent(cookie, one, { ...one.form, ...key })
  expect(first).toMatch(/^303 \//)
  expect(await sent(cookie, one, { ...one.form, ...key })).toBe(first)
  expect(await sent(cookie, one, { ...one.other, ...key })).toBe('422')
  expect(await one.count()).toBe(1)
}

test.each(Object.entries(cases))(
  '%s is one, and the second press leads where the first did',
  async (_name, make) => {
    registerSources()
    const actor = await aMember()
    await expectOnce(actor.userId, await make(actor))
  },
)

test.each(Object.entries(byOfficials))(
  '%s is one, and the second press leads where the first did',
  async (_name, one) => {
    const official = await aUser({ platformRole: 'official' })
    await expectOnce(official.id, typeof one === 'function' ? await one() : one)
  },
)

test('fifty at the same moment are one need, and all of them lead to it', async () => {
  const actor = await aMember()
  const cookie = await cookieOf(actor.userId)
  const one = await (cases['a need'] as () => Case)()
  const form = { ...one.form, formKey: randomUUID() }
  const answers = await Promise.all(Array.from({ length: 50 }, () => sent(cookie, one, form)))
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toMatch(/^303 \/needs\//)
  expect(await needs()).toBe(1)
})

test('what was refused may be sent again, another page view sends anew, and nobody gets the answer of another', async () => {
  const [actor, other] = [await aMember(), await aMember()]
  const [cookie, otherCookie] = [await cookieOf(actor.userId), await cookieOf(other.userId)]
  const member = await aUser()
  await reading((tx) =>
    tx.membership.create({
      data: { userId: member.id, organizationId: actor.organization.id, role: 'viewer' },
    }),
  )
  const one = (cases['an invitation'] as () => Case)()
  const key = { formKey: randomUUID() }
  const refused = { ...one.form, email: member.email, ...key }
  expect(await sent(cookie, one, refused)).toBe('422')
  await reading((tx) => tx.membership.deleteMany({ where: { userId: member.id } }))
  expect(await sent(cookie, one, refused)).toMatch(/^303/)
  expect(await sent(cookie, one, { ...refused, formKey: randomUUID() })).toMatch(/^303/)
  expect(await sent(otherCookie, one, refused)).toMatch(/^303/)
  expect(await mail()).toBe(3)
})

test('a claim whose holder died is taken over when its lease ends, and what is done is forgotten after days', async () => {
  const actor = await aMember()
  const cookie = await cookieOf(actor.userId)
  const one = (cases['a need'] as () => Case)()
  const form = { ...one.form, formKey: randomUUID() }
  await sent(cookie, one, form)
  await reading((tx) => tx.sentForm.updateMany({ data: { location: null, leaseUntil: new Date(0) } }))
  expect(await sent(cookie, one, form)).toMatch(/^303/)
  expect(await needs()).toBe(2)
  const days = (count: number) => new Date(Date.now() + count * 86_400_000)
  expect(await forgetSentForms(days(1))).toBe(0)
  expect(await forgetSentForms(days(3))).toBe(1)
})

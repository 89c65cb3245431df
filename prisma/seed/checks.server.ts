import { createHash } from 'node:crypto'
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { demoId } from './demo-id.ts'
import { demoPeople } from './demo-people.ts'
import { demoScan } from './demo-scan.ts'

const DAY_MILLISECONDS = 86_400_000
const MONTHS_MILLISECONDS = 183 * DAY_MILLISECONDS

type Story = {
  state: 'pending' | 'approved' | 'revise' | 'refused'
  reason?: string
  text?: string
  /** How long ago it was handed in. */
  waitedDays: number
  /** The approval's last day, from today; blank for that of the certificate. */
  expiresInDays?: number
}

const ofCertificates: Story[] = [
  { state: 'pending', waitedDays: 9 },
  { state: 'pending', waitedDays: 8 },
  { state: 'revise', waitedDays: 7, reason: 'illegible', text: '第二页看不清编号，请重新扫描后提交。' },
  {
    ...{ state: 'refused', waitedDays: 6, reason: 'not-confirmed' },
    text: '发证机构查无此编号，请核对后提交最新的证书。',
  },
  { state: 'approved', waitedDays: 5 },
]

/** One waits for longer than it should, one runs out within a month. */
const ofLabels: Story[] = [
  { state: 'pending', waitedDays: 16 },
  { state: 'approved', waitedDays: 150, expiresInDays: 21 },
  {
    ...{ state: 'revise', waitedDays: 4, reason: 'incomplete' },
    text: '请补交认定文件的公布名单页，并标出本企业。',
  },
]

const ofOrganizations: Story[] = [
  { state: 'pending', waitedDays: 3 },
  { state: 'approved', waitedDays: 60, expiresInDays: 400 },
]

/** What officials check in the story, some of each kind and in every state; those of the demo need's providers and of the demo accounts stay as they are. */
export async function insertChecks(tx: Tx, now: Date): Promise<void> {
  const today = dateOfDay(dayOf(now))
  await tx.certificate.updateMany({ where: { validTo: { lt: today } }, data: { lapsedAt: now } })
  const certificates = await tx.certificate.findMany({
    where: { organization: { isProvider: false }, validTo: { gt: today } },
    orderBy: [{ organization: { creditCode: 'asc' } }, { code: 'asc' }],
    take: ofCertificates.length,
  })
  for (const [at, story] of ofCertificates.entries()) {
    const certificate = certificates[at]
    if (!certificate) continue
    const { id: certificateId, organizationId, code, validTo } = certificate
    await insertCheck(tx, { organizationId, kind: 'certificate', code, certificateId }, story, now, validTo)
    if (story.state !== 'approved')
      await tx.certificate.update({
        where: { id: certificateId },
        data: { verifiedAt: null, refusedAt: story.state === 'refused' ? now : null },
      })
  }
  const others = await tx.organization.findMany({
    where: {
      isProvider: false,
      labels: { isEmpty: false },
      id: {
        notIn: [
          ...certificates.map((one) => one.organizationId),
          ...demoPeople.flatMap(({ organization }) => (organization ? [demoId(organization)] : [])),
        ],
      },
    },
    orderBy: { creditCode: 'asc' },
    take: ofLabels.length + ofOrganizations.length,
    select: { id: true, labels: true },
  })
  for (const [at, { id, labels }] of others.entries()) {
    const [label = ''] = labels
    const ofLabel = ofLabels[at]
    const story = ofLabel ?? ofOrganizations[at - ofLabels.length]
    if (!story) continue
    const subject = ofLabel
      ? { kind: 'label' as const, code: label }
      : { kind: 'organization' as const, code: '' }
    await insertCheck(tx, { organizationId: id, certificateId: null, ...subject }, story, now)
    if (story.state === 'approved') continue
    await tx.organization.update({
      where: { id },
      data: ofLabel ? { verifiedLabels: labels.filter((one) => one !== label) } : { verification: 'pending' },
    })
  }
}

type Subject = {
  organizationId: string
  kind: 'organization' | 'certificate' | 'label'
  code: string
  certificateId: string | null
}

async function insertCheck(tx: Tx, subject: Subject, story: Story, now: Date, validTo: Date | null = null) {
  const bytes = demoScan()
  const official = { byId: demoId('official@demo.yupei'), byName: '周敏' }
  const { state, reason, text, waitedDays, expiresInDays } = story
  const handedIn = new Date(now.getTime() - waitedDays * DAY_MILLISECONDS)
  const decided = new Date(Math.max(handedIn.getTime(), now.getTime() - 2 * DAY_MILLISECONDS))
  const approved = state === 'approved'
  const last = expiresInDays === undefined ? validTo : dateOfDay(addDays(dayOf(now), expiresInDays))
  await tx.verificationItem.create({
    data: {
      ...subject,
      state,
      revision: state === 'pending' ? 1 : 2,
      waitingSince: handedIn,
      expiresOn: approved ? last : null,
      recheckOn: approved ? new Date(handedIn.getTime() + MONTHS_MILLISECONDS) : null,
      documents: {
        create: {
          ...{ name: '证明材料扫描件.png', mediaType: 'image/png', bytes, at: handedIn },
          sha256: createHash('sha256').update(bytes).digest('hex'),
        },
      },
      steps: {
        create: [
          { act: 'submitted', at: handedIn },
          ...(state === 'pending' ? [] : [{ act: state, ...official, reason, text, at: decided }]),
        ],
      },
    },
  })
}

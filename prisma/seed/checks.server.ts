import { createHash } from 'node:crypto'
import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { demoId } from './demo-id.ts'
import { demoScan } from './demo-scan.ts'

const DAY_MILLISECONDS = 86_400_000
const MONTHS_MILLISECONDS = 183 * DAY_MILLISECONDS

const stories = [
  { state: 'pending' },
  { state: 'pending' },
  { state: 'revise', reason: 'illegible', text: '第二页看不清编号，请重新扫描后提交。' },
  { state: 'refused', reason: 'not-confirmed', text: '发证机构查无此编号，请核对后提交最新的证书。' },
  { state: 'approved' },
] as const

/** Certificates of the story that officials check, some in every state; those of the demo need's providers stay as they are. */
export async function insertChecks(tx: Tx, now: Date): Promise<void> {
  const bytes = demoScan()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const today = dateOfDay(dayOf(now))
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MILLISECONDS)
  await tx.certificate.updateMany({ where: { validTo: { lt: today } }, data: { lapsedAt: now } })
  const certificates = await tx.certificate.findMany({
    where: { organization: { isProvider: false }, validTo: { gt: today } },
    orderBy: [{ organization: { creditCode: 'asc' } }, { code: 'asc' }],
    take: stories.length,
  })
  const official = { byId: demoId('official@demo.yupei'), byName: '周敏' }
  for (const [at, story] of stories.entries()) {
    const certificate = certificates[at]
    if (!certificate) continue
    const { id: certificateId, organizationId, code, validTo } = certificate
    const approved = story.state === 'approved'
    const why = 'reason' in story ? { reason: story.reason, text: story.text } : {}
    await tx.verificationItem.create({
      data: {
        ...{ organizationId, kind: 'certificate', code, certificateId, state: story.state },
        revision: story.state === 'pending' ? 1 : 2,
        waitingSince: daysAgo(9 - at),
        expiresOn: approved ? validTo : null,
        recheckOn: approved ? new Date(now.getTime() + MONTHS_MILLISECONDS) : null,
        documents: {
          create: {
            ...{
              name: '证书扫描件.png',
              mediaType: 'image/png',
              bytes,
              sha256,
              at: daysAgo(9 - at),
            },
          },
        },
        steps: {
          create: [
            { act: 'submitted', at: daysAgo(9 - at) },
            ...(story.state === 'pending' ? [] : [{ act: story.state, ...official, ...why, at: daysAgo(2) }]),
          ],
        },
      },
    })
    if (!approved)
      await tx.certificate.update({
        where: { id: certificateId },
        data: { verifiedAt: null, refusedAt: story.state === 'refused' ? daysAgo(2) : null },
      })
  }
}

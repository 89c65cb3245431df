import {
  insertCase,
  insertComplaint,
  insertStep,
  moveCase,
} from '#app/modules/moderation/case.data.server.ts'
import { reportDue } from '#app/modules/moderation/clocks.ts'
import type { Ground } from '#app/modules/moderation/moderation.ts'
import { findSubject } from '#app/modules/moderation/subject.data.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { demoId } from './demo-id.ts'

const DAY_MILLISECONDS = 86_400_000

type Report = { by: string; name: string; ground: Ground; words: string; daysAgo: number }
const manufacturer = { by: 'manufacturer@demo.yupei', name: '陈志远' }
const yuqi = { by: 'yuqi@demo.yupei', name: '罗佳' }

/** What was reported of services of the story: one that two people report and nobody has looked at in time, one new, one dismissed. */
const stories: { reports: Report[]; dismissed?: string }[] = [
  {
    reports: [
      {
        ...yuqi,
        ground: 'infringement',
        words: '介绍整段抄自我公司的服务说明，未经同意。',
        daysAgo: 9,
      },
      {
        ...manufacturer,
        ground: 'false-claim',
        words: '实地看过，实际能力没有写的这么大。',
        daysAgo: 6,
      },
    ],
  },
  { reports: [{ ...manufacturer, ground: 'advertising', words: '介绍里引导到站外加群报价。', daysAgo: 1 }] },
  {
    reports: [{ ...manufacturer, ground: 'false-claim', words: '价格比市场低太多。', daysAgo: 20 }],
    dismissed: '价格低于市场不属于能力不实，已核对合同两份。',
  },
]

/** Reports that officials find in their queue. */
export async function insertReports(tx: Tx, now: Date): Promise<void> {
  const offerings = await tx.offering.findMany({
    // Not of those whom somebody signs in for in the demo: their day begins without a report.
    where: { status: 'published', domainCode: 'F4', organization: { memberships: { none: {} } } },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: stories.length,
    select: { id: true },
  })
  for (const [at, { reports, dismissed }] of stories.entries()) {
    const id = offerings[at]?.id
    const subject = id ? await findSubject(tx, 'offering', id) : null
    if (!subject) continue
    const { kind, ownerId, frozen } = subject
    const instant = ({ daysAgo }: Pick<Report, 'daysAgo'>) =>
      new Date(now.getTime() - daysAgo * DAY_MILLISECONDS)
    const openedAt = instant(reports[0] ?? { daysAgo: 0 })
    const { id: caseId } = await insertCase(tx, {
      ...{ kind, subjectId: subject.id, ownerId, title: frozen.title },
      ...{ openedAt, dueAt: reportDue(openedAt) },
    })
    for (const report of reports) {
      const { ground: reason, words } = report
      const by = { userId: demoId(report.by), name: report.name }
      await insertComplaint(tx, {
        ...{ caseId, reporterId: by.userId, reason, words, at: instant(report) },
        frozen: { ...frozen, parts: frozen.parts.map((part) => ({ ...part })) },
      })
      await insertStep(tx, { caseId, act: 'report', by, reason, at: instant(report) })
    }
    if (!dismissed) continue
    const official = { userId: demoId('official@demo.yupei'), name: '周敏' }
    await moveCase(tx, { id: caseId, ownerId, revision: 1 }, { state: 'dismissed', dueAt: null })
    await insertStep(tx, {
      caseId,
      act: 'dismiss',
      by: official,
      words: dismissed,
      at: instant({ daysAgo: 18 }),
    })
  }
}

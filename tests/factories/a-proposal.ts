import { randomUUID } from 'node:crypto'
import type { ProposalContent } from '#app/modules/proposals/proposal.ts'
import { transaction } from '#app/platform/transaction.server.ts'

export const proposalContent: ProposalContent = {
  summary: '标准制造执行系统，按模次追溯',
  approach: '两周调研，四周部署，两周试运行。',
  lines: [
    { text: '软件许可', amountFen: 40_000_000, recurrence: 'once', years: 1 },
    { text: '年度运维', amountFen: 5_000_000, recurrence: 'yearly', years: 3 },
  ],
  startOn: '2027-01-04',
  finishOn: '2027-03-31',
  validUntil: '2027-12-31',
  milestones: [
    {
      title: '上线试运行',
      deliverable: '三条压铸线接入系统',
      acceptanceTests: ['任一模次可查到操作工、设备和参数'],
      dueOn: '2027-02-26',
      amountFen: 25_000_000,
    },
    {
      title: '正式验收',
      deliverable: '连续运行三十天的报告',
      acceptanceTests: ['停机时间不超过两小时'],
      dueOn: '2027-03-31',
      amountFen: 30_000_000,
    },
  ],
  team: [],
  extension: {},
}

/** A submitted proposal in its first version, straight in the database. */
export async function aProposal({
  needId,
  organizationId,
  ...content
}: { needId: string; organizationId: string } & Partial<ProposalContent>) {
  const authorId = randomUUID()
  const said = { ...proposalContent, ...content }
  return transaction((tx) =>
    tx.proposal.create({
      data: {
        needId,
        organizationId,
        authorId,
        status: 'submitted',
        content: said,
        version: 1,
        submittedAt: new Date(),
        versions: { create: { version: 1, content: said, authorId } },
      },
    }),
  )
}

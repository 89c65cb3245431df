import { actionKey } from '#app/modules/audit/audited.ts'
import { readLogQuery } from '#app/modules/audit/log-query.ts'
import type { LogLine } from '#app/modules/audit/log-view.ts'
import { readLog } from '#app/modules/audit/read-log.server.ts'
import { minuteOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { exportList } from '../export-list.ts'

const PER_PAGE = 500

/** 审计日志, for auditors. */
export const auditList = exportList<LogLine>({
  readers: 'auditor',
  columns: [
    { key: 'seq', zh: '序号', en: 'Number', cell: (row) => Number(row.id) },
    { key: 'at', zh: '时间（北京时间）', en: 'Time (Beijing)', cell: (row) => minuteOf(row.at) },
    { key: 'utc', zh: '时间（UTC）', en: 'Time (UTC)', cell: (row) => row.at },
    { key: 'who', zh: '人员', en: 'Person', cell: (row) => row.who?.name },
    { key: 'email', zh: '邮箱', en: 'E-mail', cell: (row) => row.who?.email },
    { key: 'actor', zh: '人员编号', en: 'Person number', cell: (row) => row.actorId },
    { key: 'action', zh: '行为', en: 'Act', cell: (row, l) => translator(l)(actionKey(row.action)) },
    { key: 'organization', zh: '所属企业', en: 'Organization', cell: (row) => row.organization },
    { key: 'subject', zh: '对象', en: 'Subject', cell: (row) => row.title },
    { key: 'subjectId', zh: '对象编号', en: 'Subject number', cell: (row) => row.subjectId },
    {
      key: 'details',
      zh: '其他',
      en: 'Details',
      cell: (row) => row.details.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    { key: 'hash', zh: '哈希', en: 'Hash', cell: (row) => row.hash },
  ],
  count: async (_actor, filter) => (await readLog(readLogQuery(filter), 1, 1)).total,
  describe: (filter) => [...filter].map(([name, value]) => `${name}=${value}`).join('; '),
  async *batches(_actor, filter) {
    for (let page = 1; ; page++) {
      const { lines } = await readLog(readLogQuery(filter), page, PER_PAGE)
      yield { rows: lines }
      if (lines.length < PER_PAGE) return
    }
  },
})

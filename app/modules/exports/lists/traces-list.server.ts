import { listTraces } from '#app/modules/matching/list-traces.server.ts'
import type { TraceLine } from '#app/modules/matching/trace-view.ts'
import { minuteOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { exportList } from '../export-list.ts'

const PER_PAGE = 500

/** 匹配留痕: the current matches of all needs that an official may see. */
export const tracesList = exportList<TraceLine>({
  readers: 'official',
  columns: [
    { key: 'need', zh: '需求', en: 'Need', cell: (row) => row.need },
    { key: 'offering', zh: '服务', en: 'Offering', cell: (row) => row.offering },
    { key: 'provider', zh: '服务商', en: 'Provider', cell: (row) => row.provider },
    { key: 'rank', zh: '名次', en: 'Rank', cell: (row) => row.rank },
    { key: 'score', zh: '匹配分', en: 'Score', cell: (row) => row.scoreBp / 100 },
    {
      key: 'verdict',
      zh: '结论',
      en: 'Conclusion',
      cell: (row, l) => translator(l)(`matching:overall.${row.verdict}`),
    },
    { key: 'computed', zh: '计算时间', en: 'Computed', cell: (row) => minuteOf(row.computedAt) },
    { key: 'hash', zh: '留痕摘要', en: 'Trace', cell: (row) => row.hash },
    { key: 'id', zh: '匹配编号', en: 'Match', cell: (row) => row.id },
  ],
  count: async (actor) => (await listTraces(actor, 1, 1)).total,
  async *batches(actor) {
    for (let page = 1; ; page++) {
      const { traces } = await listTraces(actor, page, PER_PAGE)
      yield { rows: traces }
      if (traces.length < PER_PAGE) return
    }
  },
})

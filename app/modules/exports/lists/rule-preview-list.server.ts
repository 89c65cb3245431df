import {
  countPreviewRows,
  type PreviewRow,
  previewRows,
} from '#app/modules/rulebook/export-preview.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { exportList } from '../export-list.ts'

const idOf = (filter: URLSearchParams) => filter.get('preview') ?? ''

/** 影响预演: every need that a draft of the rules would change, of those that an official may see. */
export const rulePreviewList = exportList<PreviewRow>({
  readers: 'official',
  columns: [
    { key: 'need', zh: '需求', en: 'Need', cell: (row) => row.need },
    { key: 'before', zh: '原匹配数', en: 'Matches before', cell: (row) => row.before },
    { key: 'after', zh: '现匹配数', en: 'Matches after', cell: (row) => row.after },
    { key: 'gained', zh: '新增', en: 'Gained', cell: (row) => row.gained },
    { key: 'lost', zh: '失去', en: 'Lost', cell: (row) => row.lost },
    {
      key: 'top',
      zh: '前三名',
      en: 'Top three',
      cell: (row, l) => translator(l)(`rulebook:preview.${row.topChanged ? 'topDiffers' : 'topSame'}`),
    },
    { key: 'gainedNames', zh: '新增的服务', en: 'Offerings gained', cell: (row) => row.gainedTitles },
    { key: 'lostNames', zh: '失去的服务', en: 'Offerings lost', cell: (row) => row.lostTitles },
    { key: 'id', zh: '需求编号', en: 'Need number', cell: (row) => row.id },
  ],
  count: (actor, filter) => countPreviewRows(actor, idOf(filter)),
  async *batches(actor, filter) {
    for await (const rows of previewRows(actor, idOf(filter))) yield { rows }
  },
})

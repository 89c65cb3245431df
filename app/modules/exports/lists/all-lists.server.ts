import type { ExportList } from '../export-list.ts'
import type { ListName } from '../export-request.ts'
import { auditList } from './audit-list.server.ts'
import { catalogueLists } from './catalogue-list.server.ts'
import { demandList } from './demand-list.server.ts'
import { matchesList } from './matches-list.server.ts'
import { ownNeedsList } from './own-needs-list.server.ts'
import { ownOfferingsList } from './own-offerings-list.server.ts'
import { rulePreviewList } from './rule-preview-list.server.ts'
import { tracesList } from './traces-list.server.ts'

export const exportLists: Readonly<Record<ListName, ExportList>> = {
  ...catalogueLists,
  matches: matchesList,
  'own-needs': ownNeedsList,
  'own-offerings': ownOfferingsList,
  demand: demandList,
  traces: tracesList,
  'rule-preview': rulePreviewList,
  audit: auditList,
}

import { extensionFacts } from '#app/modules/taxonomy/extension-facts.ts'
import type { Facts } from '#search/rules/facts.ts'
import { withoutBlanks } from '#search/rules/without-blanks.ts'
import { extensionOfDomain, type NeedSnapshot } from './need.snapshot.ts'

/**
 * What rules see of a need. A blank is an absent key; nothing in a need depends on the day, which stands here so
 * that needs and offerings are read alike.
 * @param _today the calendar day (Asia/Shanghai)
 */
export function needFacts(snapshot: NeedSnapshot, _today: string): Facts {
  return withoutBlanks({
    'need.id': snapshot.id,
    'need.version': snapshot.version,
    'need.organizationId': snapshot.organizationId,
    'need.title': snapshot.title,
    'need.summary': needSummary(snapshot),
    'need.keywords': snapshot.keywords,
    'need.domain': snapshot.domainCode,
    'need.leaves': snapshot.leafCodes,
    'need.industry': snapshot.industryCode,
    'need.cluster': snapshot.clusterCode,
    'need.region': snapshot.regionCode,
    'need.remoteOk': snapshot.remoteOk,
    'need.customerSize': snapshot.organization.size,
    'need.labels': snapshot.organization.labels,
    'need.budgetMinFen': snapshot.budgetMinFen,
    'need.budgetMaxFen': snapshot.budgetMaxFen,
    'need.startOn': snapshot.startOn,
    'need.finishBy': snapshot.finishBy,
    'need.quoteDeadline': snapshot.quoteDeadline,
    'need.requiredCertificates': snapshot.requiredCertificates,
    'need.securityLevel': snapshot.securityLevel,
    ...extensionFacts('need', extensionOfDomain(snapshot.domainCode, snapshot.extension)),
  })
}

/** Background and wanted outcome as one text, for search and for the text score. */
export function needSummary({
  background,
  outcomeWanted,
}: Pick<NeedSnapshot, 'background' | 'outcomeWanted'>) {
  return [background, outcomeWanted].filter(Boolean).join('\n')
}

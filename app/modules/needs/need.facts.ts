import { extensionFacts } from '#app/modules/taxonomy/extension-facts.ts'
import type { Facts } from '#search/rules/facts.ts'
import { withoutBlanks } from '#search/rules/without-blanks.ts'
import { CLAIMS, claimedLabels } from './claimed-labels.ts'
import { extensionOfDomain, type NeedSnapshot } from './need.snapshot.ts'

/**
 * What rules see of a need. A blank is an absent key; nothing in a need depends on the day, which stands here so
 * that needs and offerings are read alike.
 * @param _today the calendar day (Asia/Shanghai)
 */
export function needFacts(snapshot: NeedSnapshot, _today: string): Facts {
  const { labels, unverifiedLabels } = snapshot.organization
  const extension = extensionOfDomain(snapshot.domainCode, snapshot.extension)
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
    'need.labels': labels,
    'need.unverifiedLabels': unverifiedLabels,
    'need.budgetMinFen': snapshot.budgetMinFen,
    'need.budgetMaxFen': snapshot.budgetMaxFen,
    'need.startOn': snapshot.startOn,
    'need.finishBy': snapshot.finishBy,
    'need.quoteDeadline': snapshot.quoteDeadline,
    'need.requiredCertificates': snapshot.requiredCertificates,
    'need.securityLevel': snapshot.securityLevel,
    ...extensionFacts('need', extension),
    ...claimFacts(claimedLabels(extension), unverifiedLabels ?? []),
  })
}

/** What a need says of its firm's labels counts where it is verified; what is not is in doubt. */
function claimFacts(claimed: readonly string[], unverified: readonly string[]) {
  const inDoubt = claimed.filter((label) => unverified.includes(label))
  if (inDoubt.length === 0) return {}
  return {
    [`need.ext.${CLAIMS}`]: claimed.filter((label) => !unverified.includes(label)),
    'need.unverifiedClaims': inDoubt,
  }
}

/** Background and wanted outcome as one text, for search and for the text score. */
export function needSummary({
  background,
  outcomeWanted,
}: Pick<NeedSnapshot, 'background' | 'outcomeWanted'>) {
  return [background, outcomeWanted].filter(Boolean).join('\n')
}

/** A need as others may see it: what its visibility hides is not in here at all. */

import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { findRegion } from '#app/modules/taxonomy/region.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import type { NeedStatus } from './need.ts'

/** Who looks: anybody, a provider among the need's matches, or the organization itself. */
export type Viewer = 'anyone' | 'matched' | 'owner'

export type NeedView = {
  id: string
  version: number
  status: NeedStatus
  kind: string
  domainCode: string | null
  leafCodes: string[]
  title: string
  background: string
  outcomeWanted: string
  keywords: string[]
  industryCode: string | null
  clusterCode: string | null
  /** Null while the need is anonymous; then only the wider circle is told. */
  regionCode: string | null
  circle: string | null
  remoteOk: boolean | null
  budget: { minFen: number | null; maxFen: number | null } | null
  /** Why no budget is shown: blank with the reason, for matched providers only, or for nobody. */
  budgetNote: 'unknown' | 'not_sharing' | 'matched' | 'hidden' | null
  startOn: string | null
  finishBy: string | null
  quoteDeadline: string | null
  securityLevel: number | null
  requiredCertificates: string[]
  extension: ExtensionValues
  anonymous: boolean
  organizationName: string | null
  organizationSize: string | null
  publishedOn: string | null
}

/** Whether somebody may see a need that was published; one for matched providers hides from all others, one taken down from all but its owner. */
export function maySee(
  { visibility, status }: Pick<NeedSnapshot, 'visibility'> & { status: NeedStatus },
  viewer: Viewer,
): boolean {
  if (status === 'suspended') return viewer === 'owner'
  return viewer !== 'anyone' || visibility !== 'matched'
}

/** @param snapshot the words last published */
export function needView(snapshot: NeedSnapshot, status: NeedStatus, viewer: Viewer): NeedView {
  const anonymous = snapshot.visibility === 'anonymous' && viewer !== 'owner'
  const showsBudget = budgetIsFor(snapshot.budgetVisibility, viewer)
  const { budgetMinFen: minFen, budgetMaxFen: maxFen } = snapshot
  const hasBudget = minFen !== null || maxFen !== null
  const region = snapshot.regionCode ? findRegion(snapshot.regionCode) : undefined
  return {
    id: snapshot.id,
    version: snapshot.version,
    status,
    kind: snapshot.kind,
    domainCode: snapshot.domainCode,
    leafCodes: snapshot.leafCodes,
    title: snapshot.title,
    background: snapshot.background,
    outcomeWanted: snapshot.outcomeWanted,
    keywords: snapshot.keywords,
    industryCode: snapshot.industryCode,
    clusterCode: snapshot.clusterCode,
    regionCode: anonymous ? null : snapshot.regionCode,
    circle: region?.circle ?? null,
    remoteOk: snapshot.remoteOk,
    budget: hasBudget && showsBudget ? { minFen, maxFen } : null,
    budgetNote: noteOf(snapshot, hasBudget, showsBudget),
    startOn: snapshot.startOn,
    finishBy: snapshot.finishBy,
    quoteDeadline: snapshot.quoteDeadline,
    securityLevel: snapshot.securityLevel,
    requiredCertificates: snapshot.requiredCertificates,
    extension: snapshot.extension,
    anonymous,
    organizationName: anonymous ? null : snapshot.organization.name,
    organizationSize: snapshot.organization.size,
    publishedOn: snapshot.publishedOn,
  }
}

function budgetIsFor(visibility: string, viewer: Viewer): boolean {
  if (viewer === 'owner' || visibility === 'public') return true
  return visibility === 'matched' && viewer === 'matched'
}

function noteOf(snapshot: NeedSnapshot, hasBudget: boolean, shows: boolean): NeedView['budgetNote'] {
  if (!hasBudget) {
    const reason = snapshot.whyBudgetBlank
    return reason === 'unknown' || reason === 'not_sharing' ? reason : null
  }
  if (shows) return null
  return snapshot.budgetVisibility === 'matched' ? 'matched' : 'hidden'
}

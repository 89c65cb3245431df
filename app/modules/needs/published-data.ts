import type { NeedSnapshot } from './need.snapshot.ts'

/** What the event of a publication says of the need, so that whoever counts needs asks no row that may change. */
export function publishedData(snapshot: NeedSnapshot) {
  return {
    version: snapshot.version,
    title: snapshot.title,
    kind: snapshot.kind,
    domain: snapshot.domainCode,
    cluster: snapshot.clusterCode,
    // Where the manufacturer is at that time, wherever the service is wanted: a district's officials see their own enterprises.
    region: snapshot.organization.regionCode,
    budgetFen: snapshot.budgetMaxFen ?? snapshot.budgetMinFen,
  }
}

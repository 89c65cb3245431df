import { addDays } from '#app/platform/dates.ts'
import type { Facts } from '#search/rules/facts.ts'
import { withoutBlanks } from '#search/rules/without-blanks.ts'
import type { OfferingSnapshot } from './offering.snapshot.ts'
import { NEWCOMER_FOR_DAYS } from './offering.ts'

/**
 * What rules see of an offering on a day. A blank is an absent key.
 * @param today the calendar day (Asia/Shanghai) on which certificates and newcomers are judged
 */
export function offeringFacts(snapshot: OfferingSnapshot, today: string): Facts {
  const { organization, cases } = snapshot
  const certificates = organization.certificates.filter((one) => !one.refused)
  const firstPublishedOn = organization.firstPublishedOn
  return withoutBlanks({
    'offering.id': snapshot.id,
    'offering.version': snapshot.version,
    'offering.organizationId': snapshot.organizationId,
    'offering.title': snapshot.title,
    'offering.summary': snapshot.summary,
    'offering.keywords': snapshot.keywords,
    'offering.domain': snapshot.domainCode,
    'offering.leaves': snapshot.leafCodes,
    'offering.industries': snapshot.industries,
    'offering.clusters': snapshot.clusters,
    'offering.regions': snapshot.regions,
    'offering.remote': snapshot.remote,
    'offering.homeRegion': organization.regionCode,
    'offering.priceModel': snapshot.priceModel,
    'offering.priceMinFen': snapshot.priceMinFen,
    'offering.priceMaxFen': snapshot.priceMaxFen,
    'offering.leadTimeDays': snapshot.leadTimeDays,
    'offering.wipLimit': snapshot.wipLimit,
    'offering.openSlots': snapshot.openSlots,
    'offering.nextFreeOn': snapshot.nextFreeOn,
    'offering.certificates': codesOf(certificates.filter((one) => isValidOn(one, today))),
    'offering.expiredCertificates': codesOf(
      certificates.filter((one) => one.validTo !== null && one.validTo < today),
    ),
    'offering.refusedCertificates': codesOf(organization.certificates.filter((one) => one.refused)),
    'offering.labels': organization.labels,
    'offering.unverifiedLabels': organization.unverifiedLabels,
    'offering.providerSize': organization.size,
    'offering.caseCount': cases.length || null,
    'offering.evidencedCaseCount': cases.length ? cases.filter((one) => one.evidenced).length : null,
    'offering.caseIndustries': [...new Set(cases.flatMap((one) => one.industryCode ?? []))].sort(),
    'offering.languages': snapshot.languages,
    'offering.securityLevel': snapshot.securityLevel,
    'offering.validTo': snapshot.validTo,
    'offering.lastConfirmedOn': snapshot.lastConfirmedOn,
    'offering.publishedOn': snapshot.publishedOn,
    'offering.newcomer': firstPublishedOn ? addDays(firstPublishedOn, NEWCOMER_FOR_DAYS) > today : null,
    'offering.prefCustomerSizes': snapshot.prefCustomerSizes,
    'offering.prefRegions': snapshot.prefRegions,
    'offering.prefIndustries': snapshot.prefIndustries,
    'offering.minBudgetFen': snapshot.minBudgetFen,
    ...Object.fromEntries(
      Object.entries(snapshot.extension).map(([key, value]) => [`offering.ext.${key}`, value]),
    ),
  })
}

type CertificateTerm = OfferingSnapshot['organization']['certificates'][number]

/** A certificate without an end is of unknown validity: neither valid nor expired. */
function isValidOn(certificate: CertificateTerm, day: string) {
  return (
    certificate.validTo !== null &&
    certificate.validTo >= day &&
    (certificate.validFrom === null || certificate.validFrom <= day)
  )
}

function codesOf(certificates: CertificateTerm[]) {
  return [...new Set(certificates.map((one) => one.code))].sort()
}

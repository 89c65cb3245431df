import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import { needSummary } from './need.facts.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import { needView } from './need-view.ts'

/** What the index sees of a published need: what anybody may see, so that nothing hidden can be searched out. */
export function needDocument(snapshot: NeedSnapshot): NeedDocument {
  const view = needView(snapshot, 'published', 'anyone')
  const { domainCode, budget } = view
  const one = (value: string | null) => (value ? [value] : [])
  return {
    id: snapshot.id,
    version: snapshot.version,
    title: snapshot.title,
    keywords: snapshot.keywords,
    summary: needSummary(snapshot),
    body: [
      view.organizationName ?? '',
      ...snapshot.leafCodes.flatMap((code) => bothNames('leaf', code)),
      ...(domainCode ? bothNames('domain', domainCode) : []),
      ...extensionWords(snapshot),
    ]
      .filter(Boolean)
      .join(' '),
    facets: {
      domain: one(domainCode),
      leaf: snapshot.leafCodes,
      region: one(view.regionCode),
      industry: one(view.industryCode),
      cluster: one(view.clusterCode),
      customerSize: one(view.organizationSize),
      kind: [snapshot.kind],
      certificate: snapshot.requiredCertificates,
      remote: view.remoteOk === null ? [] : [view.remoteOk ? 'yes' : 'no'],
      visibility: [snapshot.visibility],
      organization: view.anonymous ? [] : [snapshot.organizationId],
      securityLevel: snapshot.securityLevel === null ? [] : [String(snapshot.securityLevel)],
      ...extensionFacets(snapshot),
    },
    sortKeys: numbers({
      budgetMinFen: budget?.minFen ?? null,
      budgetMaxFen: budget?.maxFen ?? null,
      quoteDeadline: midnight(view.quoteDeadline),
      finishBy: midnight(view.finishBy),
      publishedAt: midnight(view.publishedOn),
    }),
    card: {
      organizationName: view.organizationName ?? undefined,
      kind: snapshot.kind,
      domain: domainCode ?? undefined,
      leaves: snapshot.leafCodes,
      region: view.regionCode ?? undefined,
      industry: view.industryCode ?? undefined,
      remoteOk: view.remoteOk ?? undefined,
      budgetMinFen: budget?.minFen ?? undefined,
      budgetMaxFen: budget?.maxFen ?? undefined,
      finishBy: view.finishBy ?? undefined,
      quoteDeadline: view.quoteDeadline ?? undefined,
      extension: view.extension,
    },
  }
}

const midnight = (day: string | null) => (day ? dateOfDay(day).getTime() : null)

function bothNames(field: string, code: string) {
  return [nameOf(field, code, 'zh-CN'), nameOf(field, code, 'en')]
}

function fieldsOf(domainCode: string | null) {
  return domainCode && isDomainCode(domainCode) ? extensionFields(domainCode, 'need') : []
}

/** Facets of the domain's own fields: 'ext.D1.classes'. */
function extensionFacets({ domainCode, extension }: NeedSnapshot): Record<string, string[]> {
  return Object.fromEntries(
    fieldsOf(domainCode)
      .filter((field) => field.facet)
      .map((field) => [`ext.${domainCode}.${field.key}`, codesOf(extension[field.key])]),
  )
}

function extensionWords({ domainCode, extension }: NeedSnapshot): string[] {
  return fieldsOf(domainCode).flatMap((field) => {
    const value = extension[field.key]
    if (field.kind === 'text') return typeof value === 'string' ? [value] : []
    if (!('options' in field)) return []
    return codesOf(value).flatMap((code) => bothNames(`ext.${domainCode}.${field.key}`, code))
  })
}

function codesOf(value: NeedSnapshot['extension'][string] | undefined): string[] {
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? [value] : value === true ? ['yes'] : []
}

function numbers(values: Record<string, number | null>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== null),
  )
}

import { z } from 'zod'
import { type NeedForm, needRowSchema } from '#app/modules/needs/need-row.schema.ts'
import { type OfferingForm, offeringSchema } from '#app/modules/offerings/offering.schema.ts'
import { foundSchema, type OrganizationProfile } from '#app/modules/organizations/organization.schema.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { needColumns } from './columns/need-columns.ts'
import { offeringColumns } from './columns/offering-columns.ts'
import { organizationColumns } from './columns/organization-columns.ts'
import type { ImportColumn } from './import-column.ts'
import type { ImportKind } from './import-kind.ts'
import { creditCodeColumn, type ImportSheet } from './read-rows.ts'

// A schema per domain is built from its fields; a sheet of ten thousand rows asks for the same twelve.
const offeringSchemas = new Map<string, z.ZodType<OfferingForm>>()

const offeringSheet: ImportSheet<OfferingForm> = {
  columns: offeringColumns,
  keyColumn: 'key',
  domainColumn: 'domain',
  extensionSide: 'offering',
  flags: ['yes', 'no'],
  schemaOf(domain) {
    if (!domain || !isDomainCode(domain)) return z.never()
    const known = offeringSchemas.get(domain)
    if (known) return known
    const form = offeringSchema(domain)
    const schema = z.preprocess((row) => ({ ...(row as object), version: '0' }), form)
    offeringSchemas.set(domain, schema)
    return schema
  },
}

const needSchemas = new Map<string, z.ZodType<NeedForm>>()

const needSheet: ImportSheet<NeedForm> = {
  columns: needColumns,
  keyColumn: 'key',
  domainColumn: 'domainCode',
  extensionSide: 'need',
  flags: ['true', 'false'],
  schemaOf(domain) {
    if (!domain || !isDomainCode(domain)) return z.never()
    const schema = needSchemas.get(domain) ?? needRowSchema(domain)
    needSchemas.set(domain, schema)
    return schema
  },
}

const organizationSheet: ImportSheet<OrganizationProfile> = {
  columns: organizationColumns,
  keyColumn: 'creditCode',
  domainColumn: null,
  extensionSide: null,
  flags: ['yes', 'no'],
  schemaOf: () => foundSchema,
}

export const sheets = {
  offerings: offeringSheet,
  needs: needSheet,
  organizations: organizationSheet,
} as const

/** The columns of a kind; where rows are of many organizations, each names its own. */
export function columnsOf(kind: ImportKind, manyOrganizations: boolean): readonly ImportColumn[] {
  const { columns } = sheets[kind]
  return manyOrganizations && kind !== 'organizations' ? [creditCodeColumn, ...columns] : columns
}

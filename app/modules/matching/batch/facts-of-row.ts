import { type DomainCode, isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionValueOf, fieldOf } from '#app/modules/taxonomy/extension-of-cell.ts'
import {
  resolveCertificateKind,
  resolveCluster,
  resolveDomain,
  resolveIndustry,
  resolveLabel,
  resolveLeaf,
  resolveOrganizationSize,
  resolvePriceModel,
} from '#app/modules/taxonomy/resolve.ts'
import { resolveRegion, resolveRegions } from '#app/modules/taxonomy/resolve-region.ts'
import type { Table } from '#app/platform/tables/table.ts'
import type { BatchRecord, Records, Remark } from './batch-record.ts'
import { needColumns, offeringColumns } from './columns.ts'
import { criteriaOf } from './criteria-of-row.ts'
import { readColumns } from './read-columns.ts'
import { RowReader } from './row-reader.ts'

const longestId = 200
const longestTitle = 5_000
const longestText = 200_000

/**
 * Reads the rows of an offerings or needs table as facts. Throws TableProblem at the first row that is broken; names outside
 * of the taxonomy are remarked and count as unknown.
 * @param today 'YYYY-MM-DD': which regions exist
 * @param rules the ids that a need's `criteria` may name
 */
export function recordsOf(
  table: Table,
  side: 'offering' | 'need',
  today: string,
  rules: ReadonlyMap<string, unknown>,
): Records {
  const columns = readColumns(table, side === 'offering' ? offeringColumns : needColumns)
  const remarks: Remark[] = [...columns.remarks]
  const rowOfId = new Map<string, number>()
  const usedOthers = new Set<string>()
  const records = table.rows.map((row): BatchRecord => {
    const reader = new RowReader(table.file, columns, row, side, remarks)
    const { id, title } = identityOf(reader, rowOfId)
    rowOfId.set(id, row.row)
    reader.set('id', id)
    readShared(reader)
    if (side === 'offering') readOffering(reader, today)
    else readNeed(reader, today)
    for (const name of readExtension(reader, columns.others, side, remarks)) usedOthers.add(name)
    const keywords = reader.list('keywords')
    const summary = reader.text('summary')
    if (summary.length > longestText) reader.refuse('summary', 'tables:tooLong', { limit: longestText })
    return {
      id,
      title,
      text: { title, ...(keywords.length ? { keywords } : {}), ...(summary ? { summary } : {}) },
      facts: reader.facts,
      criteria: side === 'need' ? criteriaOf(reader, rules) : [],
    }
  })
  for (const name of columns.others) {
    if (!usedOthers.has(name)) remarks.push({ column: name, message: '不认识这一列，已忽略' })
  }
  return { records, remarks }
}

function identityOf(reader: RowReader, rowOfId: ReadonlyMap<string, number>) {
  const id = reader.text('id').trim()
  const title = reader.text('title').trim()
  if (!id) reader.refuse('id', 'tables:blank')
  if (id.length > longestId) reader.refuse('id', 'tables:tooLong', { limit: longestId })
  if (!title) reader.refuse('title', 'tables:blank')
  if (title.length > longestTitle) reader.refuse('title', 'tables:tooLong', { limit: longestTitle })
  const first = rowOfId.get(id)
  if (first !== undefined) reader.refuse('id', 'tables:repeated', { value: id, row: first })
  return { id, title }
}

function readShared(reader: RowReader) {
  reader.name('domain', resolveDomain)
  const domain = domainOf(reader)
  reader.names('leaves', (text) => resolveLeaf(text, domain))
  reader.set('organizationId', reader.text('organizationName'))
  reader.names('labels', resolveLabel)
  reader.copy('securityLevel')
}

const orAny = (resolve: (text: string) => string | undefined) => (text: string) =>
  /^(?:any|不限|全部|所有|各行业|通用)$/i.test(text.trim()) ? 'any' : resolve(text)

function readOffering(reader: RowReader, today: string) {
  const regions = (text: string) => regionsOf(text, today)
  reader.names('industries', orAny(resolveIndustry))
  reader.names('clusters', orAny(resolveCluster))
  reader.names('regions', regions)
  reader.name('homeRegion', regionIn)
  reader.name('priceModel', resolvePriceModel)
  const price = reader.money('price')
  // A price that names no unit of work is the price of the whole.
  if (
    price.min !== undefined &&
    !reader.facts['offering.priceModel'] &&
    !/[/每]/.test(reader.text('price'))
  ) {
    reader.set('priceModel', 'fixed')
  }
  reader.set('priceMinFen', reader.money('priceMin').min ?? price.min)
  reader.set('priceMaxFen', reader.money('priceMax').max ?? price.max)
  reader.set('minBudgetFen', reader.money('minBudget').min)
  for (const key of [
    'leadTimeDays',
    'wipLimit',
    'openSlots',
    'nextFreeOn',
    'remote',
    'caseCount',
    'evidencedCaseCount',
    'validTo',
    'lastConfirmedOn',
    'publishedOn',
  ]) {
    reader.copy(key)
  }
  reader.names('certificates', resolveCertificateKind)
  reader.name('providerSize', resolveOrganizationSize)
  reader.names('caseIndustries', resolveIndustry)
  reader.set('languages', reader.list('languages'))
  reader.names('prefCustomerSizes', orAny(resolveOrganizationSize))
  reader.names('prefRegions', regions)
  reader.names('prefIndustries', orAny(resolveIndustry))
}

function readNeed(reader: RowReader, today: string) {
  reader.name('industry', resolveIndustry)
  reader.name('cluster', resolveCluster)
  reader.name('region', (text) => regionIn(text, today))
  reader.name('customerSize', resolveOrganizationSize)
  const budget = reader.money('budget')
  reader.set(
    'budgetMinFen',
    reader.money('budgetMin').min ?? (budget.min === budget.max ? undefined : budget.min),
  )
  reader.set('budgetMaxFen', reader.money('budgetMax').max ?? budget.max)
  for (const key of ['remoteOk', 'startOn', 'finishBy', 'quoteDeadline']) reader.copy(key)
  reader.names('requiredCertificates', resolveCertificateKind)
}

/** A region by its name, or the district named in an address. */
function regionIn(text: string, date?: string): string | undefined {
  const district = /(?:重庆市?)?([\p{Script=Han}]{2,8}?(?:新区|自治县|区|县))/u.exec(text)?.[1]
  return resolveRegion(text, date) ?? (district && resolveRegion(district, date))
}

function regionsOf(text: string, today: string): readonly string[] | undefined {
  if (/^不限$/.test(text)) return ['any']
  const found = resolveRegions(text, today)
  if ('codes' in found) return found.codes
  const region = regionIn(text, today)
  return region ? [region] : undefined
}

function domainOf(reader: RowReader): DomainCode | undefined {
  const domain = [reader.facts['offering.domain'], reader.facts['need.domain']].find(
    (code) => code !== undefined,
  )
  return typeof domain === 'string' && isDomainCode(domain) ? domain : undefined
}

/** Fields of the row's domain among the columns without a meaning of their own; answers the columns it used. */
function readExtension(
  reader: RowReader,
  others: readonly string[],
  side: 'offering' | 'need',
  remarks: Remark[],
): string[] {
  const domain = domainOf(reader)
  if (!domain) return []
  return others.filter((name) => {
    const field = fieldOf(name, domain, side)
    if (!field) return false
    const cell = reader.row.cells.get(name)
    if (cell === undefined) return true
    const value = extensionValueOf(field, cell)
    if (value === undefined)
      remarks.push({ row: reader.row.row, column: name, message: '读不懂，按未知处理' })
    else reader.set(`ext.${field.key}`, value)
    return true
  })
}

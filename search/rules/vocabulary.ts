/**
 * The fields that rules may name, with their types. The fields of the twelve extensions are added by the app
 * from its own specifications; search knows only what every need and offering has.
 */
import type { derivations } from './derive-facts.ts'
import type { FactValue } from './facts.ts'
import type { Bilingual, OperatorName } from './rule.ts'

export type FieldKind =
  | 'text'
  | 'texts'
  | 'code'
  | 'codes'
  | 'number'
  | 'money'
  | 'date'
  | 'flag'
  | 'interval'
  | 'moneyInterval'

export type FieldType = { kind: FieldKind; unit?: Bilingual }
export type Vocabulary = Readonly<Record<string, FieldType>>

const days: FieldType = { kind: 'number', unit: { zh: '天', en: 'days' } }
const count: FieldType = { kind: 'number', unit: { zh: '项', en: '' } }
/** A number that counts nothing. */
const ordinal: FieldType = { kind: 'number' }
const level: FieldType = { kind: 'number', unit: { zh: '级', en: '' } }
const text: FieldType = { kind: 'text' }
const texts: FieldType = { kind: 'texts' }
const code: FieldType = { kind: 'code' }
const codes: FieldType = { kind: 'codes' }
const money: FieldType = { kind: 'money' }
const date: FieldType = { kind: 'date' }
const flag: FieldType = { kind: 'flag' }

const offeringFields = {
  id: text,
  version: ordinal,
  organizationId: text,
  title: text,
  summary: text,
  keywords: texts,
  domain: code,
  leaves: codes,
  industries: codes,
  clusters: codes,
  regions: codes,
  remote: flag,
  homeRegion: code,
  priceModel: code,
  priceMinFen: money,
  priceMaxFen: money,
  leadTimeDays: days,
  wipLimit: count,
  openSlots: count,
  nextFreeOn: date,
  certificates: codes,
  expiredCertificates: codes,
  refusedCertificates: codes,
  labels: codes,
  unverifiedLabels: codes,
  providerSize: code,
  caseCount: count,
  evidencedCaseCount: count,
  caseIndustries: codes,
  languages: codes,
  securityLevel: level,
  validTo: date,
  lastConfirmedOn: date,
  publishedOn: date,
  newcomer: flag,
  prefCustomerSizes: codes,
  prefRegions: codes,
  prefIndustries: codes,
  minBudgetFen: money,
} satisfies Record<string, FieldType>

const needFields = {
  id: text,
  version: ordinal,
  organizationId: text,
  title: text,
  summary: text,
  keywords: texts,
  domain: code,
  leaves: codes,
  industry: code,
  cluster: code,
  region: code,
  remoteOk: flag,
  customerSize: code,
  labels: codes,
  unverifiedLabels: codes,
  unverifiedClaims: codes,
  budgetMinFen: money,
  budgetMaxFen: money,
  startOn: date,
  finishBy: date,
  quoteDeadline: date,
  requiredCertificates: codes,
  securityLevel: level,
} satisfies Record<string, FieldType>

const pairFields: Record<keyof typeof derivations, FieldType> = {
  'pair.price': { kind: 'moneyInterval' },
  'pair.priceFromFen': money,
  'pair.priceToFen': money,
  'pair.daysToDeadline': days,
  'pair.deliverableOn': date,
  'pair.deliveredFromStartInDays': days,
  'pair.deliverableFromStartOn': date,
  'pair.deliveredWhenFreeInDays': days,
  'pair.confirmedDaysAgo': days,
  'pair.validDaysLeft': days,
  'pair.regionChain': codes,
  'pair.certificates': codes,
}

const prefixed = (prefix: string, fields: Record<string, FieldType>) =>
  Object.fromEntries(Object.entries(fields).map(([key, type]) => [`${prefix}.${key}`, type]))

export const baseVocabulary: Vocabulary = {
  ...prefixed('offering', offeringFields),
  ...prefixed('need', needFields),
  ...pairFields,
}

/** The type of a field, never one inherited from Object. */
export function typeOf(vocabulary: Vocabulary, field: string): FieldType | undefined {
  return Object.hasOwn(vocabulary, field) ? vocabulary[field] : undefined
}

type Shape = 'scalar' | 'list' | 'number' | 'date' | 'flag' | 'interval'

const shapes: Record<FieldKind, Shape> = {
  text: 'scalar',
  texts: 'list',
  code: 'scalar',
  codes: 'list',
  number: 'number',
  money: 'number',
  date: 'date',
  flag: 'flag',
  interval: 'interval',
  moneyInterval: 'interval',
}

const equal = ['scalar:scalar', 'number:number', 'flag:flag', 'date:date']
const ordered = ['number:number', 'interval:number']
const sets = ['list:list', 'list:scalar', 'scalar:list']
const ranges = ['interval:interval', 'interval:number', 'number:interval', 'number:number']

const accepted: Record<OperatorName, readonly string[]> = {
  equals: equal,
  notEquals: equal,
  lessOrEqual: ordered,
  greaterOrEqual: ordered,
  between: ['number:interval'],
  in: ['scalar:list'],
  containsAny: sets,
  containsAll: sets,
  includesOrAny: ['list:scalar', 'list:list'],
  overlaps: ranges,
  covers: ranges,
  dateNotAfter: ['date:date'],
}

/** Whether an operator can compare a field of the left kind with one of the right kind. */
export function agree(operator: OperatorName, left: FieldKind, right: FieldKind): boolean {
  return accepted[operator].includes(`${shapes[left]}:${shapes[right]}`)
}

/** The kinds a literal may stand for; empty for what is no fact at all. */
export function kindsOfLiteral(value: FactValue): readonly FieldKind[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? ['date', 'code'] : ['code']
  if (typeof value === 'number') return ['number']
  if (typeof value === 'boolean') return ['flag']
  return Array.isArray(value) ? ['codes'] : ['interval']
}

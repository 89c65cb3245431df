/** Resolves Chinese or English free text (spreadsheets, search words) to codes; undefined when unsure. */
import { certificateKinds } from './certificate-kind.ts'
import { clusters } from './cluster.ts'
import { type DomainCode, domains, findDomain, isDomainCode } from './domain.ts'
import type { FieldSpec } from './extension.ts'
import { industries } from './industry.ts'
import { labels } from './label.ts'
import { type OrganizationSizeCode, organizationSizes } from './organization-size.ts'
import { type PriceModelCode, priceModels } from './price-model.ts'
import { nameLookup } from './resolve-text.ts'

const domainWords: Record<DomainCode, readonly string[]> = {
  D1: ['软件', '软件服务', '工业软件'],
  D2: ['数字化', '智能化', '数字化转型', '智改数转', '数字化服务'],
  R1: ['科技研发', '研发', '研发服务', '技术开发', '知识产权'],
  R2: ['中试', '中试验证', '验证'],
  R3: ['工业设计', '设计'],
  S1: ['全生命周期', '运维', '设备运维', '售后服务'],
  S2: ['总集成', '总承包', '系统集成', '工程总承包'],
  S3: ['供应链', '供应链管理', '物流', '仓储'],
  F1: ['金融', '融资', '贷款'],
  F2: ['人才', '培训', '招聘'],
  F3: ['节能', '环保', '节能降碳', '绿色低碳'],
  F4: ['文化', '工业旅游', '工业遗产'],
}

const domainOf = nameLookup(
  domains.map(({ code, zh, en, slug }) => ({ code, names: [zh, en, slug, ...domainWords[code]] })),
)

/** '软件信息服务', '中试', 'D1', 'pilot' → 'D1', 'R2', …; a leaf's name or code answers its domain. */
export function resolveDomain(text: string): DomainCode | undefined {
  const direct = domainOf(text)
  if (direct) return direct
  const prefix = resolveLeaf(text)?.slice(0, 2)
  return prefix && isDomainCode(prefix) ? prefix : undefined
}

/** The words of a leaf beside its name: the abbreviation in brackets and the name without it. */
function leafNames(zh: string, en: string): string[] {
  const abbreviation = /（(.+)）/.exec(zh)?.[1]
  return abbreviation ? [zh, en, abbreviation, zh.replace(/（.+）/, '')] : [zh, en]
}

function leafLookup(codes: readonly DomainCode[]) {
  const leaves = domains.filter(({ code }) => codes.includes(code)).flatMap((domain) => domain.leaves)
  return nameLookup(
    leaves.map(({ code, zh, en }) => ({ code, names: [...leafNames(zh, en), code.slice(3)] })),
  )
}

const leafOfAny = leafLookup(domains.map(({ code }) => code))
const leafOfDomain = new Map(domains.map(({ code }) => [code, leafLookup([code])]))

/** 'MES', '制造执行系统', 'D1.mes' → 'D1.mes'; within one domain when it is given ('概念验证' is in two). */
export function resolveLeaf(text: string, domain?: DomainCode): string | undefined {
  const known = domain && findDomain(domain)
  return known ? leafOfDomain.get(known.code)?.(text) : leafOfAny(text)
}

const industryOf = nameLookup(
  industries.map(({ code, zh, en, short }) => ({
    code,
    names: [zh, en, ...short, zh.replace(/制造业$|业$/, '')],
  })),
)

/** '汽车制造业', '汽车', '36', '3670', 'C36' → '36'. */
export function resolveIndustry(text: string): string | undefined {
  const digits = /^\s*[Cc]?(\d{2})\d{0,2}\s*$/.exec(text.normalize('NFKC'))?.[1]
  return industryOf(digits ?? text)
}

const sizeOf = nameLookup<OrganizationSizeCode>(
  organizationSizes.map(({ code, zh, en }) => ({ code, names: [zh, en, zh.slice(0, 2), zh.slice(0, 1)] })),
)

/** '小型', '小型企业', '小微企业' is ambiguous and answers undefined. */
export function resolveOrganizationSize(text: string): OrganizationSizeCode | undefined {
  return sizeOf(text)
}

const named = <Code extends string>(items: readonly { code: Code; zh: string; en: string }[]) =>
  nameLookup(items.map(({ code, zh, en }) => ({ code, names: [zh, en] })))

const clusterOf = named(clusters)
const labelOf = named(labels)
const certificateOf = named(certificateKinds)
const priceModelOf = named<PriceModelCode>(priceModels)

/** A cluster's name in whichever version → its code. */
export function resolveCluster(text: string): string | undefined {
  return clusterOf(text)
}

/** '专精特新小巨人', '高新技术企业' → the code of the label. */
export function resolveLabel(text: string): string | undefined {
  return labelOf(text)
}

/** 'ISO9001', 'CNAS', '等保三级' → the code of the certificate kind. */
export function resolveCertificateKind(text: string): string | undefined {
  return certificateOf(text.replace(/等保/, '网络安全等级保护'))
}

/** '面议', '按人天' → the code of the price model. */
export function resolvePriceModel(text: string): PriceModelCode | undefined {
  return priceModelOf(text)
}

/** The option code of a choice field from its code or name; undefined for other fields and unknown names. */
export function resolveOption(field: FieldSpec, text: string): string | undefined {
  return 'options' in field ? named(field.options)(text) : undefined
}

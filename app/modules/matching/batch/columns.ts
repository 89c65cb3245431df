/**
 * The columns of offerings and needs, with the names people give them. Names are compared without case, blanks, underscores and
 * brackets; docs/import.md lists them.
 */
export type ColumnKind = 'text' | 'list' | 'number' | 'days' | 'flag' | 'day' | 'money' | 'moneyRange'

export type Column = { key: string; kind: ColumnKind; names: readonly string[] }

const column = (key: string, kind: ColumnKind, names: string): Column => ({
  key,
  kind,
  names: names.split(' '),
})

const shared: readonly Column[] = [
  column('id', 'text', 'id ID 编号 序号 编码 唯一编号 标识'),
  column('title', 'text', 'title name 标题 名称 项目名称 题目'),
  column(
    'summary',
    'text',
    'summary description abstract content detail details body text 摘要 简介 描述 内容 详情 说明 正文 介绍 概述 详细描述 详细内容',
  ),
  column('keywords', 'list', 'keywords keyword tags 关键词 关键字 主题词'),
  column('domain', 'text', 'domain serviceDomain 服务领域 领域 服务类别'),
  column('leaves', 'list', 'leaves leaf subdomain 服务方向 细分方向 方向 子领域 细分领域'),
  column(
    'organizationName',
    'text',
    'organization organisation provider company supplier 企业 企业名称 单位 单位名称 机构 机构名称 供应商 供应方 服务商 公司 需求单位 完成单位 所属单位',
  ),
  column('labels', 'list', 'labels 企业标签 资质标签 荣誉'),
  column('securityLevel', 'number', 'securityLevel 等保级别 等保等级 安全等级'),
]

export const offeringColumns: readonly Column[] = [
  ...shared,
  column('id', 'text', 'offering offeringId 服务编号 成果编号 供给编号 产品编号'),
  column('title', 'text', 'offeringTitle 服务名称 成果名称 产品名称 服务标题 成果标题 专利名称 技术名称'),
  column('summary', 'text', '服务简介 服务内容 服务描述 成果简介 成果描述 成果内容 产品介绍 技术简介'),
  column('industries', 'list', 'industries industry 行业 适用行业 服务行业 应用行业 所属行业'),
  column('clusters', 'list', 'clusters cluster 产业集群 适用集群 集群'),
  column('regions', 'list', 'regions serviceRegions servedRegions 服务区域 服务范围 服务地区 覆盖区域'),
  column(
    'homeRegion',
    'text',
    'region homeRegion location city 所在地 所在区县 区县 地区 区域 地址 所在地区 所在区域',
  ),
  column('remote', 'flag', 'remote 远程 可远程 支持远程 远程服务'),
  column('priceModel', 'text', 'priceModel 计价方式 报价方式 收费方式'),
  column('price', 'moneyRange', 'price prices cost 价格 报价 费用 收费 价格区间 报价区间'),
  column('priceMin', 'money', 'priceMin minPrice priceFrom 最低价 价格下限 起价 最低报价'),
  column('priceMax', 'money', 'priceMax maxPrice priceTo 最高价 价格上限 最高报价'),
  column(
    'leadTimeDays',
    'days',
    'leadTimeDays leadTime lead delivery 交付周期 交期 工期 交货期 实施周期 周期',
  ),
  column('wipLimit', 'number', 'wipLimit capacity 并行上限 承接能力 同时承接数'),
  column('openSlots', 'number', 'openSlots 空余档期 剩余名额 可承接数'),
  column('nextFreeOn', 'day', 'nextFreeOn nextFree 最近空闲日期 最早可开工日期 可开工日期'),
  column('certificates', 'list', 'certificates certs 资质 认证 资质证书 证书'),
  column('providerSize', 'text', 'providerSize 企业规模 单位规模 供应商规模'),
  column('caseCount', 'number', 'caseCount cases 案例数 案例数量'),
  column('evidencedCaseCount', 'number', 'evidencedCaseCount 有证明的案例数 可查证案例数'),
  column('caseIndustries', 'list', 'caseIndustries 案例行业'),
  column('languages', 'list', 'languages language 服务语言 语言'),
  column('validTo', 'day', 'validTo 有效期至 有效期 截止日期'),
  column('lastConfirmedOn', 'day', 'lastConfirmedOn 最近确认日期 确认日期'),
  column('publishedOn', 'day', 'publishedOn 发布日期 发布时间'),
  column('prefCustomerSizes', 'list', 'prefCustomerSizes 偏好客户规模 面向企业规模 客户规模'),
  column('prefRegions', 'list', 'prefRegions 偏好客户区域 优先区域'),
  column('prefIndustries', 'list', 'prefIndustries 偏好客户行业 优先行业'),
  column('minBudget', 'money', 'minBudget 最低承接金额 起接金额 最低预算'),
]

export const needColumns: readonly Column[] = [
  ...shared,
  column('id', 'text', 'need needId requirementId 需求编号'),
  column('title', 'text', 'needTitle requirement 需求名称 需求标题 技术需求名称 难题名称 需求'),
  column(
    'summary',
    'text',
    'background outcome outcomeWanted currentState problem 背景 现状 需求描述 需求内容 需求简介 需求说明 需求详情 技术需求 技术需求描述 期望成果 预期目标 主要技术指标 技术指标 存在问题 具体要求',
  ),
  column('industry', 'text', 'industry industries 行业 所属行业 企业行业 所在行业'),
  column('cluster', 'text', 'cluster 产业集群 所属集群 集群'),
  column(
    'region',
    'text',
    'region siteRegion location city 所在地 区县 所在区县 地区 区域 项目地点 所在地区 所在区域 地址',
  ),
  column('remoteOk', 'flag', 'remoteOk remote 可远程 接受远程 远程'),
  column('customerSize', 'text', 'customerSize size 企业规模 单位规模'),
  column('budget', 'moneyRange', 'budget 预算 预算金额 资金预算 拟投入资金 投入预算 价格 prices price'),
  column('budgetMin', 'money', 'budgetMin minBudget 预算下限 最低预算'),
  column('budgetMax', 'money', 'budgetMax maxBudget 预算上限 最高预算'),
  column('startOn', 'day', 'startOn start 期望开始日期 开始日期 启动日期'),
  column(
    'finishBy',
    'day',
    'finishBy deadline finish 期望完成日期 完成日期 最晚完成日期 截止日期 完工日期 交付日期',
  ),
  column('quoteDeadline', 'day', 'quoteDeadline 报价截止日期 报价截止'),
  column(
    'requiredCertificates',
    'list',
    'requiredCertificates certificates 要求资质 资质要求 所需资质 认证要求',
  ),
  column('criteria', 'list', 'criteria 准则 条件强度'),
]

export type FoundColumn = {
  name: string
  column: Column
  /** What one unit of a money column is in fen, where the header says so: 价格（万元）. */
  unitFen?: number
}

const spelled = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./:*()[\]【】"']/g, '')
const moneyUnits: readonly [pattern: RegExp, fen: number][] = [
  [/万元?$|万人民币$/, 1_000_000],
  [/亿元?$/, 10_000_000_000],
  [/元$|人民币$|rmb$|cny$|yuan$/, 100],
  [/分$|fen$/, 1],
]

/** Which column a header names: as it stands, then without a bracketed note, then without a unit of money. */
export function findColumn(name: string, columns: readonly Column[]): FoundColumn | undefined {
  const byName = new Map(
    columns.flatMap((column) => column.names.map((one) => [spelled(one), column] as const)),
  )
  const whole = spelled(name)
  const exact = byName.get(whole)
  if (exact) return { name, column: exact }
  const plain = spelled(name.normalize('NFKC').replace(/[([【][^)\]】]*[)\]】]/g, ''))
  for (const [pattern, unitFen] of moneyUnits) {
    if (!pattern.test(whole)) continue
    const column = byName.get(plain) ?? byName.get(whole.replace(pattern, ''))
    if (column?.kind === 'money' || column?.kind === 'moneyRange') return { name, column, unitFen }
  }
  const column = byName.get(plain)
  return column && { name, column }
}

/** How numbers of a domain's own fields are written: `(n)` stands for a number; a second one makes a range. */
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'

export type NumberCue = { key: string; pattern: RegExp; times?: number }
export type FlagCue = { key: string; pattern: RegExp }

const NUMBER = String.raw`(\d+(?:\.\d+)?)`
/** `{n}` a number, `{r}` a number or a range of two. */
const cue = (key: string, pattern: string, times?: number): NumberCue => ({
  key,
  times,
  pattern: new RegExp(
    pattern
      .replaceAll('{r}', `${NUMBER}(?:\\s*(?:-|~|到|至)\\s*${NUMBER})?\\s*`)
      .replaceAll('{n}', `${NUMBER}\\s*`),
  ),
})

export const numberCues: Partial<Record<DomainCode, readonly NumberCue[]>> = {
  D1: [
    cue('maxPoints', '{n}个?(?:采集|数据|测)?点(?:位|数)?(?!\\d)'),
    cue('maxUsers', '{n}(?:个|名)?(?:用户|账号|人(?:使用|在线|同时|用))'),
    cue('slaHours', '{n}(?:个)?小时内?(?:响应|到场|到达|恢复)'),
    cue('slaHours', '响应(?:时间)?(?:不超过|≤|<=|在)?{n}(?:个)?小时'),
    cue('supportYears', '(?:质保|保修|维保|免费维护)(?:期)?(?:不少于|至少|≥|>=)?{n}年'),
    cue('supportYears', '{n}年(?:免费)?(?:质保|保修|维保)'),
  ],
  D2: [
    cue('toLevel', '(?:达到|提升到|提升至|升到|升至|评到|通过)(?:成熟度)?{n}级'),
    cue('adviserDays', '{n}(?:个)?人天'),
  ],
  R1: [cue('prototypeUnits', '{n}(?:台|套)样机'), cue('inventionPatents', '{n}(?:件|项)(?:发明)?专利')],
  R2: [
    cue('batchKg', '{r}(?:kg|公斤|千克)(?!/)'),
    cue('batchKg', '{r}吨(?:/批|级)?(?!/)', 1000),
    cue('temperatureCelsius', '{r}(?:℃|°c|摄氏度|度(?!电))'),
    cue('pressureMegapascal', '{r}(?:mpa|兆帕)'),
    cue('precisionMicrometre', '{n}(?:μm|um|微米)'),
    cue('throughputKgPerHour', '{n}(?:kg|公斤|千克)/(?:h|小时)'),
  ],
  R3: [cue('conceptCount', '{n}(?:套|个)(?:设计|外观)?方案'), cue('rounds', '(?:修改|改){n}(?:轮|次)')],
  S1: [
    cue('assetCount', '{n}(?:多)?台(?:套)?'),
    cue('responseHours', '{n}(?:个)?小时内?(?:到场|到厂|到现场|响应)'),
    cue('warningLeadHours', '提前{n}(?:个)?小时'),
  ],
  S2: [
    cue('shutdownDays', '停产(?:不超过|≤|<=|最多|时间)?{n}天'),
    cue('warrantyMonths', '质保(?:期)?{n}个月'),
    cue('warrantyMonths', '质保(?:期)?{n}年', 12),
  ],
  S3: [
    cue('warehouseSquareMetres', '{n}(?:平方米|平方|平米|㎡|m2)'),
    cue('skuCount', '{n}(?:个|种)(?:sku|品种|物料)'),
    cue('minMonthlyTonnes', '(?:每月|月均|月)(?:约|大约)?{n}吨'),
    cue('paymentTermDays', '账期{n}天'),
  ],
  F1: [
    cue('maxRatePercent', '(?:利率|年化|利息)(?:不超过|不高于|低于|控制在|≤|<=|在)?{n}%'),
    cue('termMonths', '(?:期限|贷款期|借)(?:为|是)?{n}个月'),
    cue('termMonths', '(?:期限|贷款期|借|贷)(?:为|是)?{n}年', 12),
    cue('termMonths', '{n}年期', 12),
    cue('minYears', '成立(?:了|已)?(?:超过)?{n}(?:多)?年'),
    cue('minRevenueWanYuan', '(?:营收|营业收入|年销售额?|销售收入|产值)(?:约|达|超过?)?{n}亿', 10_000),
    cue('minRevenueWanYuan', '(?:营收|营业收入|年销售额?|销售收入|产值)(?:约|达|超过?)?{n}万'),
  ],
  F2: [
    cue('seats', '{n}(?:名|个|位)?(?:人|员工|学员|工人|焊工|电工|技工|操作工|工程师)'),
    cue('courseHours', '{n}(?:个)?(?:学时|课时)'),
    cue('onboardingDays', '{n}天内?到岗'),
  ],
  F3: [
    cue('savingPercent', '(?:节能|节电|省电|降耗|节能率)(?:率)?(?:不低于|达到|至少|≥|>=)?{n}%'),
    cue('sharePercent', '(?:分享|分成)(?:比例)?(?:不超过|≤|<=)?{n}%'),
    cue('contractYears', '合同(?:期|年限)?(?:不超过|≤|<=)?{n}年'),
    cue('paybackYears', '(?:回收期|回本)(?:不超过|≤|<=|在)?{n}年'),
    cue('annualTonnesCoal', '{r}吨标(?:准)?煤'),
  ],
  F4: [cue('areaSquareMetres', '{n}(?:平方米|平方|平米|㎡|m2)'), cue('capacityPeople', '{n}(?:人|名)')],
}

const flag = (key: string, pattern: string): FlagCue => ({ key, pattern: new RegExp(pattern) })

export const flagCues: Partial<Record<DomainCode, readonly FlagCue[]>> = {
  D1: [
    flag('openApi', '开放(?:api|接口)|open ?api'),
    flag('sourceCodeDelivery', '(?:交付|提供|要)(?:全部)?源(?:代)?码'),
  ],
  R1: [flag('riskSharing', '风险共担|分阶段付')],
  R2: [flag('sampleCustody', '样品(?:保密|专人保管)|严格保密')],
  R3: [flag('royaltyAccepted', '销售提成')],
  S1: [
    flag('aroundTheClock', '7[x×*]24|24小时服务|全天候'),
    flag('localSpareStock', '本地备件'),
    flag('dataStaysOnSite', '数据不出厂'),
  ],
  S2: [flag('selfFunded', '垫资'), flag('performanceGuarantee', '承诺(?:产能|节拍|性能)|性能保证')],
  S3: [flag('bonded', '保税仓'), flag('systemDocking', '对接(?:我们)?(?:的)?(?:erp|sap|wms|系统)')],
  F1: [flag('interestSubsidy', '贴息')],
  F2: [flag('certificateAwarded', '颁发?(?:技能等级)?证书|考证|取证'), flag('subsidyEligible', '培训补贴')],
  F3: [
    flag('guarantee', '(?:承诺|保证)节能'),
    flag('providerFunded', '(?:服务方|服务商|对方|乙方)(?:出资|投资)|零投入|不想?出资'),
  ],
}

/** The paper whose figures are followed, and the paragraphs in which they stand, word for word. */
export const plan = {
  title: '加快重庆市工业和信息化领域现代生产性服务业发展行动方案（2024—2027年）',
  number: '渝经信发〔2024〕57号',
  issuedOn: '2024-08-23',
  /** "到2027年": the end of it. */
  goalOn: '2027-12-31',
} as const

export const figureGroups = ['digital', 'research', 'service', 'support'] as const
export type FigureGroup = (typeof figureGroups)[number]

/** Part one, section three (发展目标), one paragraph for each group. */
export const paragraphs: Readonly<Record<FigureGroup, string>> = {
  digital:
    '——数字服务目标。到2027年，全市新增软件企业1万家、“启明星”“北斗星”“满天星”示范企业200家、国家重点软件企业2家，新增智能工厂40个、数字化车间400个、数字化绿色化协同示范工厂40个。',
  research:
    '——研发创新目标。到2027年，全市规模工业企业研发投入强度提升到2%，创建国家级工业设计中心15家、市级工业设计中心300家，制造业中试中心（平台）30家。',
  service:
    '——服务制造目标。到2027年，全市新增服务型制造示范企业10个、示范平台20个、示范项目40个，建设链网平台工厂10个。',
  support:
    '——功能支撑目标。到2027年，全市制造业贷款余额占全市各项贷款比重提高到10%。制造业人才总量突破80万人。建成绿色园区35个、绿色工厂420家、新培育绿色制造综合服务平台5个。国家级工业遗产超过10家。',
}

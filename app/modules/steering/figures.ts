import type { FigureGroup } from './plan.ts'

/** New since a baseline, or how many there are altogether. */
export type TargetKind = 'increment' | 'stock'
export const targetKinds = ['increment', 'stock'] as const

export type Unit = 'firm' | 'piece' | 'percent' | 'tenThousandPeople'

export type Figure = {
  code: string
  group: FigureGroup
  /** As the paragraph of the group says it. */
  words: string
  /** In hundredths of the unit, as every value of a figure. */
  goal: number
  unit: Unit
  /**
   * What the paper itself says beside the figure: 新增 and 新培育, or 提升到, 提高到, 突破 and 超过. Null where it leaves open whether 新增 or 建成
   * is meant of it: then an official declares it.
   */
  said: TargetKind | null
  /** 突破 and 超过: the goal itself is not enough. */
  beyond?: true
}

/** Values are kept in hundredths of their unit. */
export const HUNDREDTHS = 100

type Row = [
  code: string,
  words: string,
  goal: number,
  unit: Unit,
  said?: TargetKind,
  more?: Pick<Figure, 'beyond'>,
]

const digital: Row[] = [
  ['software-firms', '新增软件企业1万家', 10_000, 'firm', 'increment'],
  ['star-firms', '“启明星”“北斗星”“满天星”示范企业200家', 200, 'firm'],
  ['key-software-firms', '国家重点软件企业2家', 2, 'firm'],
  ['smart-factories', '新增智能工厂40个', 40, 'piece', 'increment'],
  ['digital-workshops', '数字化车间400个', 400, 'piece'],
  ['digital-green-factories', '数字化绿色化协同示范工厂40个', 40, 'piece'],
]
const research: Row[] = [
  ['research-intensity', '规模工业企业研发投入强度提升到2%', 2, 'percent', 'stock'],
  ['national-design-centres', '创建国家级工业设计中心15家', 15, 'firm'],
  ['city-design-centres', '市级工业设计中心300家', 300, 'firm'],
  ['pilot-centres', '制造业中试中心（平台）30家', 30, 'firm'],
]
const service: Row[] = [
  ['service-firms', '新增服务型制造示范企业10个', 10, 'piece', 'increment'],
  ['service-platforms', '示范平台20个', 20, 'piece'],
  ['service-projects', '示范项目40个', 40, 'piece'],
  ['chain-factories', '建设链网平台工厂10个', 10, 'piece'],
]
const support: Row[] = [
  ['loan-share', '制造业贷款余额占全市各项贷款比重提高到10%', 10, 'percent', 'stock'],
  ['talent', '制造业人才总量突破80万人', 80, 'tenThousandPeople', 'stock', { beyond: true }],
  ['green-parks', '建成绿色园区35个', 35, 'piece'],
  ['green-factories', '绿色工厂420家', 420, 'firm'],
  ['green-platforms', '新培育绿色制造综合服务平台5个', 5, 'piece', 'increment'],
  ['industrial-heritage', '国家级工业遗产超过10家', 10, 'firm', 'stock', { beyond: true }],
]

const rowsOf = (group: FigureGroup, rows: readonly Row[]): Figure[] =>
  rows.map(([code, words, goal, unit, said = null, more]) => ({
    ...{ code, group, words, unit, said, ...more },
    goal: goal * HUNDREDTHS,
  }))

/** The twenty figures of the plan, in its order. */
export const figures: readonly Figure[] = [
  ...rowsOf('digital', digital),
  ...rowsOf('research', research),
  ...rowsOf('service', service),
  ...rowsOf('support', support),
]

export function findFigure(code: string): Figure | null {
  return figures.find((figure) => figure.code === code) ?? null
}

import { anOfferingDocument } from '#tests/search/catalogue-documents.ts'
export const nouns =
  '压铸 注塑 冲压 焊接 装配 涂装 齿轮 轴承 减速器 电机 电池 传感器 模具 铝合金 镁合金 视觉 机器人 空压站 锅炉 反应釜'.split(
    ' ',
  )
export const deeds = '检测 改造 仿真 中试 诊断 运维 设计 认证 采集 培训 优化 试制 租赁 回收 集成 审核'.split(' ')
const kinds = '系统 平台 服务 方案 技术 装备 MES ERP 软件 管理'.split(' ')
let seed = 7
const pick = <Item>(list: readonly Item[]) => {
  seed = (seed * 48_271) % 2_147_483_647
  return list[seed % list.length] as Item
}

export const madeDocuments = (COUNT: number) => Array.from({ length: COUNT }, (_, number) =>
  anOfferingDocument({
    id: `bench-${number}`,
    title: `${pick(nouns)}${pick(deeds)}${pick(kinds)}`,
    keywords: [pick(nouns), pick(kinds)],
    summary: `面向${pick(nouns)}与${pick(nouns)}的${pick(deeds)}${pick(kinds)}，含${pick(deeds)}和${pick(deeds)}，支持${pick(kinds)}对接。`,
    facets: {
      domain: [pick(['D1', 'D2', 'R1', 'R2', 'R3', 'S1', 'S2', 'S3', 'F1', 'F2', 'F3', 'F4'])],
      region: [`5001${10 + (number % 40)}`],
      industry: [String(13 + (number % 31)), String(13 + (number % 7))],
      priceModel: [pick(['fixed', 'quote', 'subscription'])],
      label: [pick(['a', 'b', 'c', 'd'])],
    },
    sortKeys: { priceMinFen: number, publishedAt: number },
  }),
)

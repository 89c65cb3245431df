/** tsx tests/bench/search.ts [documents]: how long a page of the catalogue takes in the embedded database (TEST_DATABASE_URL: PostgreSQL). */
import path from 'node:path'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { openDatabase } from '#prisma/pool.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { emptyQuery } from '#search/query.ts'
import { anOfferingDocument } from '#tests/search/catalogue-documents.ts'

const COUNT = Number(process.argv[2] ?? 20_000)
const nouns =
  '压铸 注塑 冲压 焊接 装配 涂装 齿轮 轴承 减速器 电机 电池 传感器 模具 铝合金 镁合金 视觉 机器人 空压站 锅炉 反应釜'.split(
    ' ',
  )
const deeds = '检测 改造 仿真 中试 诊断 运维 设计 认证 采集 培训 优化 试制 租赁 回收 集成 审核'.split(' ')
const kinds = '系统 平台 服务 方案 技术 装备 MES ERP 软件 管理'.split(' ')
let seed = 7
const pick = <Item>(list: readonly Item[]) => {
  seed = (seed * 48_271) % 2_147_483_647
  return list[seed % list.length] as Item
}

const url = process.env.TEST_DATABASE_URL
const database = await openDatabase(url ? { url } : { folder: 'memory://' })
await deployMigrations(database.pool, path.resolve('prisma/migrations'))
const engine = postgresEngine(sqlOfPool(database.pool))
const documents = Array.from({ length: COUNT }, (_, number) =>
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
await time('write', 1, () => engine.upsert('offerings', documents))
const queries: [string, string, Record<string, string[]>][] = [
  ['everything', '', {}],
  ['one broad word', '系统', {}],
  ['two words', `${nouns[0]} ${deeds[0]}`, {}],
  ['two words, two filters', `${nouns[0]} ${deeds[0]}`, { domain: ['D1', 'R2'], region: ['500110'] }],
  ['two filters', '', { domain: ['D1', 'R2'], priceModel: ['fixed'] }],
  ['relaxed', `${nouns[1]} 量子 ${deeds[2]}`, {}],
]
for (const [name, words, filters] of queries) {
  await time(name, 20, () =>
    engine.search({ ...emptyQuery('offerings'), words, filters, index: 'offerings' }),
  )
}
await time('retrieve, 8 keywords', 20, () =>
  engine.retrieve({
    index: 'offerings',
    keywords: [...nouns.slice(0, 5), ...deeds.slice(0, 3)],
    limit: 1000,
  }),
)
if (url)
  await engine.remove(
    'offerings',
    documents.map((one) => one.id),
  )
await database.close()

async function time(name: string, times: number, work: () => Promise<unknown>) {
  const taken: number[] = []
  for (let one = 0; one < times; one++) {
    const from = performance.now()
    await work()
    taken.push(performance.now() - from)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) =>
    (taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0).toFixed(1)
  console.log(`${name.padEnd(24)} p50 ${at(0.5).padStart(8)} ms   p95 ${at(0.95).padStart(8)} ms`)
}

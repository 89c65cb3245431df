import { insertChallenge } from '#app/modules/steering/challenge.data.server.ts'
import { standardWeights } from '#app/modules/steering/challenge.ts'
import { writeEntry } from '#app/modules/steering/entry.data.server.ts'
import { addDays, atHour, dayOf } from '#app/platform/dates.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { demoId } from './demo-id.ts'

const DAY_MILLISECONDS = 86_400_000

/** One challenge that can be entered, and one that is closed with two entries to compare. */
export async function insertChallenges(tx: Tx, now: Date): Promise<void> {
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MILLISECONDS)
  /** Challenges close with the business of a day. */
  const closing = (days: number) => atHour(addDays(dayOf(now), days), 18)
  const official = { publishedById: demoId('official@demo.yupei'), weights: standardWeights }
  await insertChallenge(tx, {
    ...official,
    title: '老旧压铸机低成本联网采集',
    problem: '全市在用压铸机多为十年以上设备，没有通信接口，停机改造影响交付，企业不愿改。',
    goals: ['单台改造停机不超过 4 小时', '单台成本不超过 1.5 万元', '压射参数采集完整率不低于 99%'],
    eligibility: '在渝注册的企业，或与在渝企业组成联合体。',
    prizeFen: BigInt(200 * FEN_PER_WAN_YUAN),
    deadlineAt: closing(21),
    publishedAt: inDays(-5),
  })
  const { id } = await insertChallenge(tx, {
    ...official,
    title: '再生铝熔炼能耗在线核算',
    problem: '再生铝企业按月抄表，无法按炉次核算能耗，节能改造前后说不清。',
    goals: ['炉次能耗核算误差不超过 3%', '三家企业连续运行 60 天'],
    eligibility: '有两个以上工业能耗项目业绩。',
    prizeFen: BigInt(80 * FEN_PER_WAN_YUAN),
    deadlineAt: closing(-2),
    publishedAt: inDays(-40),
  })
  const entry = (
    organization: string,
    email: string,
    words: [string, string, string],
    amounts: [number, number],
    days: number,
  ) =>
    writeEntry(
      tx,
      { challengeId: id, organizationId: demoId(organization) },
      {
        authorId: demoId(email),
        now: inDays(-days),
        content: {
          ...{ summary: words[0], approach: words[1], team: words[2] },
          milestones: [
            { title: '首家上线', amountFen: amounts[0] * FEN_PER_WAN_YUAN },
            { title: '三家验收', amountFen: amounts[1] * FEN_PER_WAN_YUAN },
          ],
        },
      },
    )
  await entry(
    'sw-yuqi',
    'yuqi@demo.yupei',
    [
      '边缘网关加能耗模型，按炉次出核算单',
      '炉前加装电、气计量，边缘网关按炉次起止自动切分，与生产批次对应，当班出核算单。',
      '项目经理 1 人，工程师 4 人；做过再生铝能耗项目两个。',
    ],
    [30, 42],
    8,
  )
  await entry(
    'sw-lianji',
    'lianji@demo.yupei',
    [
      '沿用已有仪表，软件切分炉次',
      '不加装仪表，从现有电表、燃气表取分钟数据，由操作工在看板上点炉次起止，系统分摊。',
      '项目经理 1 人，工程师 2 人；做过铸造能耗项目三个。',
    ],
    [20, 38],
    5,
  )
}

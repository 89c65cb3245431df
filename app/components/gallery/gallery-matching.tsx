import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { CoverageFunnel } from '../coverage-funnel.tsx'
import { ReasonList } from '../reason-list.tsx'
import { ScoreBar } from '../score-bar.tsx'
import { ScoreParts } from '../score-parts.tsx'
import { Section } from '../section.tsx'
import { VerdictMark } from '../verdict-mark.tsx'

const parts = [
  { key: 'text', label: '内容相关', valueBp: 8610, weightBp: 3000 },
  { key: 'capability', label: '能力条件', valueBp: 9000, weightBp: 2200 },
  { key: 'price', label: '价格', valueBp: 7400, weightBp: 1200 },
  {
    key: 'delivery',
    label: '交期',
    valueBp: 5000,
    weightBp: 1000,
    unknown: true,
    note: '对方未填写最早开工日，按一半计',
  },
  { key: 'distance', label: '距离', valueBp: 10000, weightBp: 600 },
  { key: 'track', label: '业绩', valueBp: 6200, weightBp: 800 },
  { key: 'capacity', label: '产能余量', valueBp: 3300, weightBp: 600 },
  { key: 'reciprocity', label: '对方偏好', valueBp: 9500, weightBp: 600 },
]

/** Verdicts, reasons, scores, coverage. */
export function GalleryMatching() {
  return (
    <Section title="匹配与理由">
      <div className="grid gap-4 lg:grid-cols-[1fr_20rem]">
        <Card
          title="冲压车间 MES 实施与设备联网"
          to="/design"
          meta="示例云科 · 两江新区 · 3 个有佐证案例"
          action={<VerdictMark verdict="unknown" label="待确认 1 项" />}
          footer="依据规则集 2026-11 与 11 月 20 日语料快照计算，可复核。"
        >
          <ReasonList
            label="理由"
            items={[
              {
                key: 'a',
                verdict: 'met',
                verdictLabel: '满足',
                title: '设备协议',
                hardness: '必须',
                sentence: '支持 OPC UA、Modbus TCP；需求要求 OPC UA。',
              },
              {
                key: 'b',
                verdict: 'not_met',
                verdictLabel: '不满足',
                title: '预算',
                hardness: '优先',
                sentence: '报价 32 万元起，超出预算上限 28 万元约 14%。',
                action: <Button size="sm">把上限提高到 32 万元</Button>,
              },
              {
                key: 'c',
                verdict: 'unknown',
                verdictLabel: '未知',
                title: '等保级别',
                hardness: '必须',
                sentence: '对方未填写；需求要求二级及以上。',
                action: <Button size="sm">请对方补充</Button>,
              },
            ]}
          />
        </Card>
        <div className="space-y-4">
          <Card>
            <ScoreParts totalBp={7935} label="综合得分" parts={parts} />
          </Card>
          <Card>
            <ScoreParts totalBp={7935} label="综合得分" parts={parts} compact />
            <div className="mt-3">
              <ScoreBar label="资料完整度" valueBp={6400} valueText="64%" />
            </div>
          </Card>
        </div>
        <Card title="条件逐项收窄">
          <CoverageFunnel
            caption="每加一项必须条件，还剩多少家服务"
            steps={[
              { key: '0', label: '工业软件全部在架服务', count: 36 },
              { key: '1', label: '含 MES', count: 22 },
              { key: '2', label: '支持 OPC UA', count: 14 },
              { key: '3', label: '预算 28 万元以内', count: 5, note: '提高到 32 万元可多 6 家' },
              { key: '4', label: '等保二级及以上', count: 2 },
            ]}
          />
        </Card>
        <Card title="判定">
          <ul className="space-y-2">
            <li>
              <VerdictMark verdict="met" label="满足" />
            </li>
            <li>
              <VerdictMark verdict="not_met" label="不满足" />
            </li>
            <li>
              <VerdictMark verdict="unknown" label="待确认" />
            </li>
          </ul>
        </Card>
      </div>
    </Section>
  )
}

import { AvailabilityStrip, type WeekState } from '../availability-strip.tsx'
import { Card } from '../card.tsx'
import { Columns } from '../columns.tsx'
import { BandFigure } from '../figure.tsx'
import { PartBars } from '../part-bars.tsx'
import { Bar } from '../score-bar.tsx'
import { Section } from '../section.tsx'
import { TileMap } from '../tile-map.tsx'

const week = (index: number, state: WeekState) => ({
  day: `2026年12月${index * 7 + 1}日`,
  state,
  month: index === 0 ? '12月' : undefined,
})
const weeks = (['full', 'full', 'open', 'open', 'unknown', 'ended'] as const).map((state, index) =>
  week(index, state),
)
const districts = [
  { key: 'a', column: 0, row: 0, label: '北碚', name: '北碚区', count: 6 },
  { key: 'b', column: 1, row: 0, label: '两江', name: '两江新区', count: 19 },
  { key: 'c', column: 0, row: 1, label: '沙坪坝', name: '沙坪坝区', count: 10 },
  { key: 'd', column: 1, row: 1, label: '渝中', name: '渝中区', count: 0 },
]

/** Pictures, each with its data as words or as a table. */
export function GalleryPictures() {
  return (
    <Section title="图" lead="在服务器上画成 SVG；每张图都能以文字或表格读出同样的数据。">
      <Columns layout="even">
        <TileMap
          caption="服务机构，按所在区县"
          unit="家"
          tiles={districts.map((one) => ({ ...one, group: '中心城区', to: '/design' }))}
        />
        <div className="space-y-4">
          <Card title="近期空档">
            <AvailabilityStrip label="近期空档" sentence="目前已排满，12月15日起有空档" weeks={weeks} />
          </Card>
          <Card title="近期空档（列表中）">
            <AvailabilityStrip
              label="近期空档"
              sentence="没有说明空档"
              weeks={[week(0, 'unknown')]}
              compact
            />
          </Card>
          <Card title="得分的各部分">
            <PartBars
              parts={[
                { key: 'price', label: '价格', valueBp: 7400, weightBp: 1200 },
                { key: 'delivery', label: '交期', valueBp: 5000, unknown: true, note: '未填写，按一半计' },
              ]}
            />
          </Card>
          <Card title="条的三种轻重">
            <div className="space-y-2">
              <Bar share={0.7} weight="light" />
              <Bar share={0.7} />
              <Bar share={0.7} weight="heavy" />
            </div>
          </Card>
        </div>
      </Columns>
      <div className="mt-4 rounded-lg bg-band p-4 text-on-band">
        <BandFigure value={249} label="项在架服务" to="/design" />
      </div>
    </Section>
  )
}

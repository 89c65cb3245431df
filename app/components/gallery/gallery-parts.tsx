import { useState } from 'react'
import { Alert } from '../alert.tsx'
import { Badge } from '../badge.tsx'
import { Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { ConfirmButton } from '../confirm-button.tsx'
import { ConfirmInRow } from '../confirm-in-row.tsx'
import { DescriptionList } from '../description-list.tsx'
import { Dialog } from '../dialog.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Figure } from '../figure.tsx'
import { Flash } from '../flash.tsx'
import { KeyCap } from '../key-cap.tsx'
import { Quotable } from '../quotable.tsx'
import { Section } from '../section.tsx'
import { Skeleton } from '../skeleton.tsx'
import { Timeline } from '../timeline.tsx'

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const
const tones = ['neutral', 'brand', 'accent', 'met', 'not_met', 'unknown'] as const

/** Buttons, badges, notices, facts. */
export function GalleryParts() {
  return (
    <>
      <Section title="按钮与标签">
        <div className="flex flex-wrap items-center gap-3">
          {variants.map((variant) => (
            <Button key={variant} variant={variant} type="button">
              {variant}
            </Button>
          ))}
          <ButtonLink to="/design" variant="primary" size="lg">
            发布需求
          </ButtonLink>
          <Button size="sm">小按钮</Button>
          <ConfirmButton
            label="撤回需求"
            question="撤回后，已收到通知的机构将看到“已撤回”。"
            confirmLabel="确认撤回"
          />
          <ConfirmInRow
            label="移除"
            name="移除 李工"
            question="移除后，李工不再能代表贵公司办理业务。"
            confirmLabel="确认移除"
          />
          <OpensDialog />
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      </Section>
      <Section title="提示">
        <Flash text="需求已发布，正在寻找合适的服务。" />
        <div className="grid gap-3 sm:grid-cols-2">
          <Alert title="搜索正以备用方式运行">结果完整，排序略有不同。</Alert>
          <Alert tone="warning" title="两项资质将在 30 天内到期" />
          <Alert tone="danger" title="报价截止日已过">
            请先延长截止日，再邀请新的机构。
          </Alert>
          <Card title="编号">
            <Quotable label="编号" value="5f0c1a52-7d3e" />
          </Card>
          <Card title="读取中">
            <Skeleton lines={4} />
          </Card>
        </div>
      </Section>
      <Section title="数字与事实">
        <div className="mb-4 grid grid-cols-2 gap-4 sm:grid-cols-4">
          <Figure label="在架服务" value="1,284" unit="项" to="/design" />
          <Figure label="开放中试线" value={46} unit="条" note="较上月 +3" />
          <Figure label="七日内答复率" value="83.6" unit="%" />
          <Figure label="撮合金额" value="2.17" unit="亿元" />
        </div>
        <div className="grid gap-4 lg:grid-cols-2">
          <Card title="机构资料">
            <DescriptionList
              items={[
                { term: '统一信用代码', detail: '91500000MA5U000000' },
                { term: '规模', detail: '中型' },
                { term: '所在地', detail: '两江新区' },
                { term: '语言' },
                { term: '简介', detail: '面向汽车零部件企业的制造执行与质量追溯。', wide: true },
              ]}
            />
          </Card>
          <Card title="进展">
            <Timeline
              items={[
                { key: '1', title: '提交需求', time: '11月20日 09:12' },
                { key: '2', title: '第一轮通知 6 家机构', time: '11月20日 10:00', children: '4 家已查看。' },
                { key: '3', title: '报价截止', time: '12月5日', upcoming: true },
              ]}
            />
          </Card>
          <Disclosure summary="得分怎样计算" open>
            各部分按公开的权重相加，缺项只计一部分，并注明缺了什么。
          </Disclosure>
          <Disclosure summary="还可以怎样做">请对方补充资料。</Disclosure>
        </div>
      </Section>
    </>
  )
}

function OpensDialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="button" onClick={() => setOpen(true)}>
        打开对话框 <KeyCap>Ctrl K</KeyCap>
      </Button>
      {open && (
        <Dialog label="示例" onClose={() => setOpen(false)}>
          <p className="p-5">按 Esc 或点旁边关闭，焦点回到按钮。</p>
        </Dialog>
      )}
    </>
  )
}

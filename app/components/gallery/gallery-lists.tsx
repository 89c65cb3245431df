import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Chips } from '../chips.tsx'
import { CompareTable } from '../compare-table.tsx'
import { DataTable } from '../data-table.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ExportLinks } from '../export-links.tsx'
import { FacetGroup } from '../facet-group.tsx'
import { FilterPanel } from '../filter-panel.tsx'
import { OrderForm } from '../order-form.tsx'
import { Pagination } from '../pagination.tsx'
import { QueueFilters } from '../queue-filters.tsx'
import { Section } from '../section.tsx'
import { Select } from '../select.tsx'
import { Tabs } from '../tabs.tsx'
import { TextLink } from '../text-link.tsx'
import { Toolbar } from '../toolbar.tsx'
import { VerdictMark } from '../verdict-mark.tsx'

const rows = [
  {
    id: '1',
    title: '冲压车间 MES 实施与设备联网',
    provider: '示例云科',
    price: '18–32',
    days: 90,
    status: '在架',
  },
  {
    id: '2',
    title: '轻合金压铸中试线（2000T）',
    provider: '示例中试基地',
    price: '4.5/天',
    days: 21,
    status: '待复核',
  },
  {
    id: '3',
    title: '新能源电驱 EMC 检测与整改',
    provider: '示例检测院',
    price: '面议',
    days: 15,
    status: '在架',
  },
]

/** Facets, tables, pages, comparison. */
export function GalleryLists() {
  return (
    <>
      <Section title="查找与列表">
        <Tabs
          label="列表视图"
          items={[
            { label: '服务', to: '/design', current: true, count: 128 },
            { label: '中试线', to: '/design?view=lines', count: 46 },
            { label: '机构', to: '/design?view=providers', count: 39 },
          ]}
        />
        <div className="grid gap-5 lg:grid-cols-[15rem_1fr]">
          <FilterPanel action="/design" clearHref="/design" activeCount={2} resultCount={128} live>
            <FacetGroup
              name="domain"
              legend="服务领域"
              values={['software']}
              rest={3}
              toggleHref="/design?more=domain"
              options={[
                { value: 'digital', label: '数字化转型', count: 41 },
                { value: 'software', label: '工业软件', count: 36 },
                { value: 'pilot', label: '中试', count: 22 },
                { value: 'design', label: '工业设计', count: 14 },
                { value: 'finance', label: '产融服务', count: 9 },
                { value: 'energy', label: '绿色低碳', count: 6 },
              ]}
            />
            <FacetGroup
              name="region"
              legend="服务区县"
              values={['liangjiang']}
              options={[
                { value: 'liangjiang', label: '两江新区', count: 52 },
                { value: 'bishan', label: '璧山区', count: 17 },
                { value: 'wanzhou', label: '万州区', count: 0, disabled: true },
              ]}
            />
            <FacetGroup name="label" legend="荣誉资质" options={[]} folds toggleHref="/design?more=label" />
          </FilterPanel>
          <div className="min-w-0">
            <Toolbar
              start={<Chips label="已选" clearHref="/design" items={chips} />}
              end={<Select name="sort" size="sm" aria-label="排序" options={sorts} />}
            />
            <DataTable
              caption="在架服务"
              captionHidden
              rows={rows}
              rowKey={(row) => row.id}
              selection={{ name: 'ids', valueOf: (row) => row.id, labelOf: (row) => `选择 ${row.title}` }}
              columns={[
                {
                  key: 'title',
                  header: '服务',
                  rowHeader: true,
                  cell: (row) => <TextLink to="/design">{row.title}</TextLink>,
                },
                { key: 'provider', header: '机构', cell: (row) => row.provider },
                {
                  key: 'price',
                  header: '价格（万元）',
                  align: 'right',
                  nowrap: true,
                  sort: { href: '/design?sort=price' },
                  cell: (row) => row.price,
                },
                {
                  key: 'days',
                  header: '周期（天）',
                  align: 'right',
                  sort: { href: '/design?sort=days', direction: 'ascending' },
                  cell: (row) => row.days,
                },
                {
                  key: 'status',
                  header: '状态',
                  cell: (row) => <Badge tone={row.status === '在架' ? 'met' : 'unknown'}>{row.status}</Badge>,
                },
              ]}
            />
            <p className="mt-2">
              <ExportLinks hrefFor={(format) => `/design?format=${format}`} />
            </p>
            <QueueFilters
              label="筛选事项"
              action="/design"
              clearTo="/design"
              state="open"
              search={{ label: '企业名称', value: '压铸' }}
              kind={{
                label: '类别',
                blank: '全部类别',
                value: undefined,
                options: [{ value: 'label', label: '称号认定' }],
              }}
              order={{ label: '排序', value: 'waiting', options: [{ value: 'waiting', label: '等候最久' }] }}
            />
            <Pagination page={5} pages={13} hrefFor={(page) => `/design?page=${page}`} />
            <div className="mt-4">
              <OrderForm
                label="排序"
                submitLabel="排序"
                order="newest"
                options={[
                  { value: 'newest', label: '最近更新' },
                  { value: 'price', label: '价格从低到高' },
                ]}
                kept={{}}
              />
            </div>
          </div>
        </div>
      </Section>
      <Section title="比较">
        <CompareTable
          caption="三项服务比较"
          columns={rows.map((row) => ({
            key: row.id,
            title: row.title,
            to: '/design',
            note: row.provider,
            removeHref: '/design',
          }))}
          rows={[
            { key: 'price', label: '价格', hint: '万元', cells: rows.map((row) => row.price) },
            { key: 'days', label: '周期', cells: rows.map((row) => `${row.days} 天`) },
            { key: 'region', label: '服务区县', cells: ['全市', '全市', '全市'] },
            {
              key: 'certificate',
              label: 'IATF 16949',
              cells: [
                { text: 'met', content: <VerdictMark verdict="met" label="有效期内" /> },
                { text: 'not_met', content: <VerdictMark verdict="not_met" label="已过期" /> },
                { text: 'unknown', content: <VerdictMark verdict="unknown" label="未填写" /> },
              ],
            },
          ]}
        />
      </Section>
      <Section title="没有内容">
        <Card>
          <EmptyState
            title="没有完全符合的服务"
            text="放宽一项条件即可看到结果：不限区县可多看 14 项，预算提高到 40 万元可多看 6 项。"
            action={
              <>
                <Button variant="primary">发布需求</Button>
                <Button>放宽条件</Button>
              </>
            }
          />
        </Card>
      </Section>
    </>
  )
}

const chips = [
  { label: '工业软件', removeHref: '/design?a' },
  { label: '两江新区', removeHref: '/design?b' },
]
const sorts = [
  { value: 'relevance', label: '综合排序' },
  { value: 'price', label: '价格从低到高' },
]

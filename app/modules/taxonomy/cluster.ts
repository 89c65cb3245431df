/**
 * The "33618" system of manufacturing clusters, dated. The paper of 2024 uses the first version; the future
 * industries of 渝府办发〔2024〕75号 replace the six future ones. Entries without a checked source are marked.
 */
import type { Bilingual } from './bilingual.ts'

export type ClusterTier = 'leading' | 'pillar' | 'feature' | 'growing' | 'future'

export type Cluster = {
  code: string
  tier: ClusterTier
  /** First day ('YYYY-MM-DD'). */
  validFrom: string
  /** First day on which it is no longer valid. */
  validTo?: string
  /** False: the name is not checked against the original document. */
  confirmed: boolean
  source: string
} & Bilingual

export const clusterTiers: readonly ({ code: ClusterTier } & Bilingual)[] = [
  { code: 'leading', zh: '万亿级主导产业集群', en: 'Leading clusters (a trillion yuan)' },
  { code: 'pillar', zh: '五千亿级支柱产业集群', en: 'Pillar clusters (500 billion yuan)' },
  { code: 'feature', zh: '千亿级特色优势产业集群', en: 'Feature clusters (100 billion yuan)' },
  { code: 'growing', zh: '高成长性产业集群', en: 'Fast-growing clusters' },
  { code: 'future', zh: '未来产业集群', en: 'Future industries' },
]

type Row = readonly [code: string, zh: string, en: string]

const programme = '“33618”现代制造业集群体系（2023年）'
const futureDocument = '渝府办发〔2024〕75号'
/** The month the system was announced; its exact day is not checked. */
const start = '2023-06-01'
/** Day from which the "6+3" future industries replace the first six; the document's exact day is not checked. */
const futureChangeover = '2024-09-01'

const leading: readonly Row[] = [
  ['connected-vehicles', '智能网联新能源汽车', 'Intelligent connected new-energy vehicles'],
  ['electronics', '新一代电子信息制造业', 'New-generation electronics'],
  ['advanced-materials', '先进材料', 'Advanced materials'],
]
const pillar: readonly Row[] = [
  ['smart-equipment', '智能装备及智能制造', 'Smart equipment and manufacturing'],
  ['food', '食品及农产品加工', 'Food and farm produce'],
  ['software', '软件信息服务', 'Software and information services'],
]
const feature: readonly Row[] = [
  ['displays', '新型显示', 'New displays'],
  ['motorcycles', '高端摩托车', 'High-end motorcycles'],
  ['light-alloys', '轻合金材料', 'Light alloys'],
  ['light-textiles', '轻纺', 'Light industry and textiles'],
  ['biomedicine', '生物医药', 'Biomedicine'],
  ['new-energy-storage', '新能源及新型储能', 'New energy and storage'],
]
const growing: readonly Row[] = [
  ['power-semiconductors', '功率半导体及集成电路', 'Power semiconductors and integrated circuits'],
  ['ai-robots', 'AI及机器人', 'AI and robots'],
  ['servers', '服务器', 'Servers'],
  ['smart-home', '智能家居', 'Smart home'],
  ['sensors-instruments', '传感器及仪器仪表', 'Sensors and instruments'],
  ['manufacturing-equipment', '智能制造装备', 'Smart manufacturing equipment'],
  ['power-equipment', '动力装备', 'Power equipment'],
  ['farm-machinery', '农机装备', 'Farm machinery'],
  ['fibres-composites', '纤维及复合材料', 'Fibres and composites'],
  ['synthetic-materials', '合成材料', 'Synthetic materials'],
  ['chinese-medicine', '现代中药', 'Modern Chinese medicine'],
  ['medical-devices', '医疗器械', 'Medical devices'],
]
const firstFuture: readonly Row[] = [
  ['satellite-internet', '卫星互联网', 'Satellite internet'],
  ['biomanufacturing', '生物制造', 'Biomanufacturing'],
  ['life-science', '生命科学', 'Life sciences'],
  ['metaverse', '元宇宙', 'Metaverse'],
  ['frontier-materials', '前沿新材料', 'Frontier materials'],
  ['future-energy', '未来能源', 'Future energy'],
]
const secondFuture: readonly Row[] = [
  ['aerospace-information', '空天信息', 'Aerospace information'],
  ['biomanufacturing-2024', '生物制造', 'Biomanufacturing'],
  ['frontier-materials-2024', '前沿新材料', 'Frontier materials'],
  ['hydrogen-nuclear-storage', '氢能核能及新型储能', 'Hydrogen, nuclear and new storage'],
  ['future-ai', '人工智能', 'Artificial intelligence'],
  ['low-altitude', '低空经济', 'Low-altitude economy'],
  ['brain-science', '脑机接口及脑科学', 'Brain–computer interfaces and brain science'],
  ['photonics-quantum', '光子与量子', 'Photonics and quantum'],
  ['immersive', '沉浸技术', 'Immersive technology'],
]

type Rest = Pick<Cluster, 'tier' | 'validFrom' | 'confirmed' | 'source'> & { validTo?: string }

function dated(rows: readonly Row[], rest: Rest): Cluster[] {
  return rows.map(([code, zh, en]) => ({ code, zh, en, ...rest }))
}

const base = { validFrom: start, source: programme }

/** Every cluster of every version. */
export const clusters: readonly Cluster[] = [
  ...dated(leading, { ...base, tier: 'leading', confirmed: true }),
  ...dated(pillar, { ...base, tier: 'pillar', confirmed: true }),
  ...dated(feature, { ...base, tier: 'feature', confirmed: true }),
  ...dated(growing, { ...base, tier: 'growing', confirmed: false }),
  ...dated(firstFuture, { ...base, tier: 'future', confirmed: false, validTo: futureChangeover }).map(
    (row) => (row.code === 'satellite-internet' ? { ...row, confirmed: true } : row),
  ),
  ...dated(secondFuture, {
    tier: 'future',
    confirmed: false,
    validFrom: futureChangeover,
    source: futureDocument,
  }),
]

const clusterByCode = new Map(clusters.map((cluster) => [cluster.code, cluster]))

/** The cluster of a code in whichever version; undefined when unknown. */
export function findCluster(code: string): Cluster | undefined {
  return clusterByCode.get(code)
}

/** The clusters valid on a day 'YYYY-MM-DD'. */
export function clustersAsOf(date: string): readonly Cluster[] {
  return clusters.filter(
    (cluster) => cluster.validFrom <= date && (!cluster.validTo || date < cluster.validTo),
  )
}

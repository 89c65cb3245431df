/**
 * County-level regions of Chongqing by their GB/T 2260 codes, dated with half-open validity, and the functional
 * units that report beside them. Names are full; `en` is the name without its kind.
 */
import type { Bilingual } from './bilingual.ts'

/**
 * First day on which 江北 and 渝北 no longer exist and 两江新区 does: the day of the announcement. The code notice
 * (2025-12-05) and the inauguration (2026-01-25) are the other candidates; change it here alone.
 */
export const regionChangeoverDate = '2025-11-06'

/** 中心城区, 主城新区, 渝东北, 渝东南. */
export type RegionCircle = 'core' | 'ring' | 'northeast' | 'southeast'

export type RegionUnitKind = 'admin' | 'functional'

export type Region = {
  code: string
  unitKind: RegionUnitKind
  circle: RegionCircle
  /** First day ('YYYY-MM-DD'); absent = before the first version of this table. */
  validFrom?: string
  /** First day on which the region is no longer valid. */
  validTo?: string
  /** A functional unit lies over parts of these regions. */
  overlays?: readonly string[]
} & Bilingual

export const regionCircles: readonly ({ code: RegionCircle } & Bilingual)[] = [
  { code: 'core', zh: '中心城区', en: 'Central city' },
  { code: 'ring', zh: '主城新区', en: 'New metropolitan districts' },
  { code: 'northeast', zh: '渝东北三峡库区城镇群', en: 'Northeast (Three Gorges)' },
  { code: 'southeast', zh: '渝东南武陵山区城镇群', en: 'Southeast (Wuling Mountains)' },
]

type Row = readonly [code: string, zh: string, en: string, dates?: { validFrom?: string; validTo?: string }]

const core: readonly Row[] = [
  ['500103', '渝中区', 'Yuzhong'],
  ['500104', '大渡口区', 'Dadukou'],
  ['500105', '江北区', 'Jiangbei', { validTo: regionChangeoverDate }],
  ['500106', '沙坪坝区', 'Shapingba'],
  ['500107', '九龙坡区', 'Jiulongpo'],
  ['500108', '南岸区', "Nan'an"],
  ['500109', '北碚区', 'Beibei'],
  ['500112', '渝北区', 'Yubei', { validTo: regionChangeoverDate }],
  ['500113', '巴南区', 'Banan'],
  ['500157', '两江新区', 'Liangjiang New Area', { validFrom: regionChangeoverDate }],
]

const ring: readonly Row[] = [
  ['500102', '涪陵区', 'Fuling'],
  ['500110', '綦江区', 'Qijiang'],
  ['500111', '大足区', 'Dazu'],
  ['500115', '长寿区', 'Changshou'],
  ['500116', '江津区', 'Jiangjin'],
  ['500117', '合川区', 'Hechuan'],
  ['500118', '永川区', 'Yongchuan'],
  ['500119', '南川区', 'Nanchuan'],
  ['500120', '璧山区', 'Bishan'],
  ['500151', '铜梁区', 'Tongliang'],
  ['500152', '潼南区', 'Tongnan'],
  ['500153', '荣昌区', 'Rongchang'],
]

const northeast: readonly Row[] = [
  ['500101', '万州区', 'Wanzhou'],
  ['500154', '开州区', 'Kaizhou'],
  ['500155', '梁平区', 'Liangping'],
  ['500229', '城口县', 'Chengkou'],
  ['500230', '丰都县', 'Fengdu'],
  ['500231', '垫江县', 'Dianjiang'],
  ['500233', '忠县', 'Zhongxian'],
  ['500235', '云阳县', 'Yunyang'],
  ['500236', '奉节县', 'Fengjie'],
  ['500237', '巫山县', 'Wushan'],
  ['500238', '巫溪县', 'Wuxi'],
]

const southeast: readonly Row[] = [
  ['500114', '黔江区', 'Qianjiang'],
  ['500156', '武隆区', 'Wulong'],
  ['500240', '石柱土家族自治县', 'Shizhu'],
  ['500241', '秀山土家族苗族自治县', 'Xiushan'],
  ['500242', '酉阳土家族苗族自治县', 'Youyang'],
  ['500243', '彭水苗族土家族自治县', 'Pengshui'],
]

function admin(circle: RegionCircle, rows: readonly Row[]): Region[] {
  return rows.map(([code, zh, en, dates]) => ({ code, zh, en, unitKind: 'admin', circle, ...dates }))
}

/** Every administrative region of every version, by code. */
export const adminRegions: readonly Region[] = [
  ...admin('core', core),
  ...admin('ring', ring),
  ...admin('northeast', northeast),
  ...admin('southeast', southeast),
].sort((a, b) => a.code.localeCompare(b.code))

/** Units named by the policy paper that have no GB/T 2260 code; they lie over districts. */
export const functionalUnits: readonly Region[] = [
  {
    code: 'CQ-LJ',
    zh: '两江新区（开发区）',
    en: 'Liangjiang New Area (development zone)',
    unitKind: 'functional',
    circle: 'core',
    validTo: regionChangeoverDate,
    overlays: ['500105', '500109', '500112'],
  },
  {
    code: 'CQ-GX',
    zh: '西部科学城重庆高新区',
    en: 'Chongqing High-tech Zone (Western Science City)',
    unitKind: 'functional',
    circle: 'core',
    overlays: ['500106', '500107'],
  },
  {
    code: 'CQ-WS',
    zh: '万盛经济技术开发区',
    en: 'Wansheng Economic and Technological Development Zone',
    unitKind: 'functional',
    circle: 'ring',
    overlays: ['500110'],
  },
]

export type RegionBridge = {
  from: string
  to: string
  /** Township-level units (街道, 镇) that go to `to`, of `outOf` in the old region. */
  townships: number
  outOf: number
  /** The named pieces; absent when it is the whole or the remainder. */
  pieces?: readonly string[]
  source: string
}

const towns = ['大湾', '统景', '大盛', '兴隆', '茨竹']
const beibeiPieces = ['水土', '复兴', '蔡家岗', '施家梁', '童家溪']
const notice = '2025年11月两江新区行政区划调整; 街镇数 xzqh.org'

/**
 * Where each old region went at the changeover. Shares count townships, which is what the notice lists; a series
 * that needs people or output has to bring its own weights for the same pieces.
 */
export const regionBridges: readonly RegionBridge[] = [
  { from: '500105', to: '500157', townships: 12, outOf: 12, source: notice },
  { from: '500112', to: '500157', townships: 25, outOf: 30, source: notice },
  { from: '500112', to: '500109', townships: 5, outOf: 30, pieces: towns, source: notice },
  { from: '500109', to: '500109', townships: 12, outOf: 17, source: notice },
  { from: '500109', to: '500157', townships: 5, outOf: 17, pieces: beibeiPieces, source: notice },
  { from: 'CQ-LJ', to: '500157', townships: 1, outOf: 1, source: notice },
]

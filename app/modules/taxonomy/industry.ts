/** Manufacturing divisions 13–43 of GB/T 4754-2017, section C; names written from the standard. */
import type { Bilingual } from './bilingual.ts'

/** `short` is what people write in a spreadsheet instead of the full name. */
export type Industry = { code: string; short: readonly string[] } & Bilingual

type Row = readonly [code: string, zh: string, en: string, ...short: string[]]

const rows: readonly Row[] = [
  ['13', '农副食品加工业', 'Processing of farm produce', '农副食品', '农产品加工', '粮油'],
  ['14', '食品制造业', 'Food', '食品'],
  ['15', '酒、饮料和精制茶制造业', 'Alcohol, beverages and tea', '酒', '饮料', '茶', '白酒', '酒饮料'],
  ['16', '烟草制品业', 'Tobacco', '烟草'],
  ['17', '纺织业', 'Textiles', '纺织'],
  ['18', '纺织服装、服饰业', 'Clothing', '服装', '服饰', '纺织服装'],
  ['19', '皮革、毛皮、羽毛及其制品和制鞋业', 'Leather, fur, feathers and shoes', '皮革', '制鞋', '鞋'],
  ['20', '木材加工和木、竹、藤、棕、草制品业', 'Wood, bamboo, rattan and straw', '木材', '木材加工'],
  ['21', '家具制造业', 'Furniture', '家具'],
  ['22', '造纸和纸制品业', 'Paper', '造纸', '纸制品', '纸箱'],
  ['23', '印刷和记录媒介复制业', 'Printing and recorded media', '印刷', '包装印刷'],
  [
    '24',
    '文教、工美、体育和娱乐用品制造业',
    'Culture, arts, sports and toys',
    '文教体娱',
    '文体用品',
    '工艺美术',
  ],
  ['25', '石油、煤炭及其他燃料加工业', 'Petroleum, coal and fuels', '石油加工', '石油煤炭', '炼焦'],
  ['26', '化学原料和化学制品制造业', 'Chemicals', '化工', '化学原料', '化学制品', '日化'],
  ['27', '医药制造业', 'Pharmaceuticals', '医药', '制药', '生物医药'],
  ['28', '化学纤维制造业', 'Chemical fibres', '化纤', '化学纤维'],
  ['29', '橡胶和塑料制品业', 'Rubber and plastics', '橡胶', '塑料', '橡塑', '注塑'],
  ['30', '非金属矿物制品业', 'Non-metallic minerals', '非金属矿物', '建材', '玻璃', '水泥', '陶瓷'],
  ['31', '黑色金属冶炼和压延加工业', 'Iron and steel', '钢铁', '黑色金属'],
  ['32', '有色金属冶炼和压延加工业', 'Non-ferrous metals', '有色金属', '铝', '铝加工', '轻合金'],
  ['33', '金属制品业', 'Metal products', '金属制品', '五金'],
  ['34', '通用设备制造业', 'General machinery', '通用设备', '机床', '通机'],
  ['35', '专用设备制造业', 'Special machinery', '专用设备', '模具', '农机', '医疗器械'],
  ['36', '汽车制造业', 'Cars and car parts', '汽车', '汽车零部件', '汽配', '整车', '新能源汽车'],
  [
    '37',
    '铁路、船舶、航空航天和其他运输设备制造业',
    'Rail, ships, aerospace and other transport',
    '摩托车',
    '摩托',
    '航空航天',
    '船舶',
    '铁路',
    '轨道交通',
  ],
  ['38', '电气机械和器材制造业', 'Electrical machinery', '电气机械', '电气', '家电', '电池', '储能'],
  [
    '39',
    '计算机、通信和其他电子设备制造业',
    'Computers, communication and electronics',
    '电子',
    '电子信息',
    '计算机',
    '通信',
    '集成电路',
    '半导体',
    '笔电',
    '显示面板',
  ],
  ['40', '仪器仪表制造业', 'Instruments', '仪器仪表', '仪表', '仪器', '传感器'],
  ['41', '其他制造业', 'Other manufacturing', '其他'],
  ['42', '废弃资源综合利用业', 'Use of waste resources', '废弃资源', '再生资源', '资源综合利用'],
  ['43', '金属制品、机械和设备修理业', 'Repair of metal goods and machinery', '设备修理', '修理'],
]

export const industries: readonly Industry[] = rows.map(([code, zh, en, ...short]) => ({
  code,
  zh,
  en,
  short,
}))

const industryByCode = new Map(industries.map((industry) => [industry.code, industry]))

/** The division of a code; codes of groups and classes ('3670') answer their division. Undefined when unknown. */
export function findIndustry(code: string): Industry | undefined {
  return /^\d{2,4}$/.test(code) ? industryByCode.get(code.slice(0, 2)) : undefined
}

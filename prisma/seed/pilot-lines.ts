/** The pilot lines of the demo story and what goes on on them. Days count in working days from the day of loading. */
import type { BookingStatus } from '#app/modules/bookings/booking.ts'
import type { OrderMode } from '#app/modules/bookings/line.ts'
import type { OpeningHours } from '#app/modules/bookings/opening-hours.ts'
import type { RateCard } from '#app/modules/bookings/rate-card.ts'

export type LineStory = {
  key: string
  provider: string
  /** The title of the offering, or how it begins. */
  offering: string
  name: string
  units: number
  changeoverHours: number
  families: string[]
  hours: OpeningHours
  orderMode: OrderMode
  rates: RateCard
  cancelHours?: number
  openSharePercent?: number
  needsQualification?: boolean
  minHours?: number
  maxHours?: number
  closures?: { day: number; from: number; until: number; reason: string }[]
  /** Manufacturers that are qualified. */
  qualified?: string[]
}

export type BookingStory = {
  key: string
  line: string
  customer: string
  /** Working day from today on; negative: before it. */
  day: number
  from: number
  hours: number
  unit?: number
  family: string
  status: BookingStatus
  batchKg?: number
  note?: string
  reason?: string
  /** Working days before and after which it may also be. */
  flexDays?: number
  movedFrom?: string
}

const workdays = (from: string, until: string): OpeningHours =>
  Array.from({ length: 7 }, (_, index) => (index < 5 ? { from, until } : null))
const always: OpeningHours = Array.from({ length: 7 }, () => ({ from: '00:00', until: '24:00' }))
const yuan = (setup: number, perHour: number) => ({ setupFen: setup * 100, perHourFen: perHour * 100 })

export const lineStories: LineStory[] = [
  {
    key: 'alloy',
    provider: 'pl-hanhai-alloy',
    offering: '铝镁合金熔铸—挤压—热处理中试线',
    name: '熔铸挤压一号线',
    units: 2,
    changeoverHours: 8,
    families: ['铝镁合金', '再生铝', '镁合金'],
    hours: workdays('08:00', '20:00'),
    orderMode: 'approval',
    rates: { standard: yuan(6000, 1800), small: yuan(4000, 1200), academic: yuan(3000, 1000) },
    openSharePercent: 65,
    closures: [{ day: 12, from: 8, until: 20, reason: '热处理炉年检' }],
  },
  {
    key: 'diecasting',
    provider: 'pl-hanhai-alloy',
    offering: '铝压铸件小批量试生产',
    name: '1250T 压铸岛',
    units: 1,
    changeoverHours: 6,
    families: ['ADC12', 'A356'],
    hours: workdays('08:00', '20:00'),
    orderMode: 'instant',
    rates: { standard: yuan(5000, 1500), small: yuan(3500, 1100) },
    cancelHours: 72,
  },
  {
    key: 'vehicle',
    provider: 'pl-liangjiang-vehicle',
    offering: '智能网联汽车共性技术验证',
    name: '环视标定与雷达暗箱',
    units: 4,
    changeoverHours: 0,
    families: ['环视', '毫米波雷达', 'V2X'],
    hours: workdays('08:30', '21:00'),
    orderMode: 'instant',
    rates: { standard: yuan(2000, 900), large: yuan(2500, 1100) },
    minHours: 2,
  },
  {
    key: 'smt',
    provider: 'pl-xinqi-semiconductor',
    offering: '电子产品试产共享线',
    name: 'SMT 试产共享线',
    units: 2,
    changeoverHours: 4,
    families: ['车载控制器', '显示背光'],
    hours: always,
    orderMode: 'operator',
    rates: { standard: yuan(3000, 800), small: yuan(1500, 500) },
    openSharePercent: 80,
    closures: [{ day: 4, from: 0, until: 24, reason: '贴片机保养' }],
  },
  {
    key: 'reactor',
    provider: 'pl-jiangnan-chem',
    offering: '精细化工与高分子合成中试',
    name: '1000 L 聚合釜组',
    units: 3,
    changeoverHours: 36,
    families: ['聚酯类', '环氧类', '氟材料'],
    hours: always,
    orderMode: 'approval',
    rates: { standard: yuan(12_000, 700), academic: yuan(8000, 500) },
    cancelHours: 120,
    minHours: 24,
    maxHours: 240,
  },
  {
    key: 'kiln',
    provider: 'pl-jiangnan-chem',
    offering: '正极材料中试',
    name: '砂磨—喷雾干燥—辊道窑线',
    units: 1,
    changeoverHours: 16,
    families: ['磷酸铁锂', '磷酸锰铁锂'],
    hours: always,
    orderMode: 'approval',
    rates: { standard: yuan(9000, 1300), small: yuan(6000, 900) },
    minHours: 12,
    maxHours: 120,
  },
  {
    key: 'bio',
    provider: 'pl-zixu-bio',
    offering: '抗体与重组蛋白原液中试',
    name: '200 L 一次性反应器',
    units: 2,
    changeoverHours: 72,
    families: ['单抗', '重组蛋白'],
    hours: always,
    orderMode: 'approval',
    rates: { standard: yuan(30_000, 1000) },
    needsQualification: true,
    minHours: 72,
    maxHours: 480,
    qualified: ['mf-lingyun-pharma'],
  },
  {
    key: 'bench',
    provider: 'sw-zhuhui',
    offering: '压铸单元软硬件联调与适配验证台',
    name: '压铸单元联调台',
    units: 2,
    changeoverHours: 2,
    families: ['视觉检测', '控制程序'],
    hours: workdays('08:00', '20:00'),
    orderMode: 'approval',
    rates: { standard: yuan(800, 400), small: yuan(500, 300) },
    closures: [{ day: 15, from: 8, until: 20, reason: '压铸机大修' }],
  },
]

const demo = 'mf-demo-diecasting'

export const bookingStories: BookingStory[] = [
  {
    key: 'a1',
    line: 'alloy',
    customer: demo,
    day: 6,
    from: 8,
    hours: 8,
    family: '铝镁合金',
    status: 'confirmed',
    batchKg: 300,
    flexDays: 2,
  },
  {
    key: 'a2',
    line: 'alloy',
    customer: 'mf-xiyu-aluminium',
    day: 7,
    from: 8,
    hours: 4,
    unit: 2,
    family: '铝镁合金',
    status: 'confirmed',
    batchKg: 200,
    flexDays: 2,
  },
  {
    key: 'a3',
    line: 'alloy',
    customer: 'mf-nanfang-airpart',
    day: 10,
    from: 8,
    hours: 10,
    family: '镁合金',
    status: 'held',
    batchKg: 450,
    note: '客户代表会到现场看挤压。',
  },
  {
    key: 'a4',
    line: 'alloy',
    customer: demo,
    day: -8,
    from: 8,
    hours: 8,
    family: '再生铝',
    status: 'done',
    batchKg: 500,
  },
  {
    key: 'a5',
    line: 'alloy',
    customer: demo,
    day: -15,
    from: 8,
    hours: 6,
    family: '铝镁合金',
    status: 'missed',
    batchKg: 200,
  },
  {
    key: 'a6',
    line: 'alloy',
    customer: demo,
    day: 3,
    from: 8,
    hours: 6,
    family: '再生铝',
    status: 'refused',
    batchKg: 780,
    reason: '当日除气机检修，建议改到下周。',
  },
  {
    key: 'a7',
    line: 'alloy',
    customer: demo,
    day: 13,
    from: 8,
    hours: 8,
    family: '再生铝',
    status: 'held',
    batchKg: 400,
  },
  ...[1, 2, 3, 4, 5, 8].map(
    (day, index): BookingStory => ({
      key: `d${day}`,
      line: 'diecasting',
      customer: index % 2 ? 'mf-haoyang-engine' : 'mf-dazu-hardware',
      day,
      from: 8,
      hours: 12,
      family: 'ADC12',
      status: 'confirmed',
      batchKg: 900,
    }),
  ),
  {
    key: 'd9',
    line: 'diecasting',
    customer: demo,
    day: 9,
    from: 8,
    hours: 12,
    family: 'ADC12',
    status: 'offered',
    batchKg: 1200,
  },
  {
    key: 'v1',
    line: 'vehicle',
    customer: 'mf-yuxing-vehicle',
    day: 2,
    from: 9,
    hours: 6,
    family: '环视',
    status: 'confirmed',
  },
  {
    key: 'v2',
    line: 'vehicle',
    customer: 'mf-yuxing-vehicle',
    day: 4,
    from: 9,
    hours: 8,
    family: 'V2X',
    status: 'confirmed',
  },
  {
    key: 'v0',
    line: 'vehicle',
    customer: 'mf-yuxing-vehicle',
    day: -6,
    from: 9,
    hours: 8,
    family: '环视',
    status: 'done',
  },
  {
    key: 's1',
    line: 'smt',
    customer: 'mf-guangyao-display',
    day: 3,
    from: 8,
    hours: 10,
    family: '显示背光',
    status: 'confirmed',
  },
  {
    key: 's2',
    line: 'smt',
    customer: 'mf-rongtong-pcb',
    day: 6,
    from: 8,
    hours: 12,
    unit: 2,
    family: '车载控制器',
    status: 'held',
  },
  {
    key: 'r1',
    line: 'reactor',
    customer: 'mf-huisheng-chemical',
    day: 5,
    from: 8,
    hours: 48,
    family: '聚酯类',
    status: 'approved',
    batchKg: 900,
  },
  {
    key: 'r2',
    line: 'reactor',
    customer: 'mf-changhao-glassfibre',
    day: 2,
    from: 8,
    hours: 24,
    unit: 2,
    family: '环氧类',
    status: 'confirmed',
    batchKg: 300,
  },
  {
    key: 'k1',
    line: 'kiln',
    customer: 'mf-lantian-cathode',
    day: 4,
    from: 8,
    hours: 24,
    family: '磷酸锰铁锂',
    status: 'confirmed',
    batchKg: 500,
  },
  {
    key: 'b1',
    line: 'bio',
    customer: 'mf-lingyun-pharma',
    day: 10,
    from: 8,
    hours: 96,
    family: '单抗',
    status: 'confirmed',
    batchKg: 180,
  },
  {
    key: 'z1',
    line: 'bench',
    customer: 'mf-qianchi-motorcycle',
    day: 4,
    from: 8,
    hours: 8,
    family: '控制程序',
    status: 'held',
    note: '请协助接入我方西门子 PLC。',
  },
  {
    key: 'z2',
    line: 'bench',
    customer: demo,
    day: 5,
    from: 8,
    hours: 4,
    family: '视觉检测',
    status: 'approved',
  },
  {
    key: 'z3',
    line: 'bench',
    customer: 'mf-bayue-gear',
    day: 2,
    from: 8,
    hours: 8,
    unit: 2,
    family: '视觉检测',
    status: 'confirmed',
  },
  {
    key: 'z4',
    line: 'bench',
    customer: demo,
    day: 7,
    from: 8,
    hours: 4,
    family: '控制程序',
    status: 'moved',
  },
  {
    key: 'z5',
    line: 'bench',
    customer: demo,
    day: 8,
    from: 13,
    hours: 4,
    family: '控制程序',
    status: 'confirmed',
    movedFrom: 'z4',
  },
  {
    key: 'z6',
    line: 'bench',
    customer: demo,
    day: 6,
    from: 14,
    hours: 4,
    family: '视觉检测',
    status: 'cancelled',
    reason: '相机到货推迟。',
  },
  {
    key: 'z7',
    line: 'bench',
    customer: 'mf-jinyun-robot',
    day: -4,
    from: 8,
    hours: 8,
    family: '视觉检测',
    status: 'done',
  },
  {
    key: 'z8',
    line: 'bench',
    customer: 'mf-jinyun-robot',
    day: 3,
    from: 8,
    hours: 4,
    family: '视觉检测',
    status: 'lapsed',
  },
]

/** Who waits: a wish on a line that is full then, and the one for whom `d9` is held. */
export const waitStories = [
  {
    line: 'diecasting',
    customer: demo,
    firstDay: 9,
    lastDay: 9,
    hours: 12,
    family: 'ADC12',
    booking: 'd9',
    daysAgo: 3,
  },
  { line: 'diecasting', customer: demo, firstDay: 2, lastDay: 4, hours: 8, family: 'A356', daysAgo: 2 },
  {
    line: 'diecasting',
    customer: 'mf-qifeng-notebook',
    firstDay: 2,
    lastDay: 3,
    hours: 8,
    family: 'ADC12',
    daysAgo: 1,
  },
]

/** The offer to run one after the other that waits for both sides. */
export const poolStory = { line: 'alloy', anchor: 'a1', joiner: 'a2' }

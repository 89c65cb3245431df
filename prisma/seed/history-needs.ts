/** Which needs the market had before the story, counted off so that every loading tells the same. */
import type { DeclineCode } from '#app/modules/routing/sending.ts'
import { chapters } from './all-chapters.ts'
import { manufacturers } from './manufacturers.ts'
import type { NeedStory } from './story.ts'

type Fate = 'interested' | 'silent' | DeclineCode

export type PastNeed = {
  story: NeedStory
  daysAgo: number
  endsAfterDays: number
  /** Still open, though everybody who was told has said no. */
  open: boolean
  closeReason: string
  fates: Fate[]
  answeredAfterHours: number
  met: number
  unknown: number
  quotesWan: number[]
  filled: boolean
  evidence: 'self' | 'both_sides' | 'contract' | 'invoice'
}

const MONTHS = 14
/** Needs of one month, the newest first: the market grows. */
const perMonth = (month: number) => 15 - Math.floor((month * 2) / 3)

const plots: Pick<PastNeed, 'fates' | 'closeReason' | 'filled'>[] = [
  { fates: ['interested', 'interested', 'silent'], closeReason: 'awarded', filled: true },
  { fates: ['price_gap', 'price_gap', 'silent'], closeReason: 'none_suitable', filled: false },
  { fates: ['interested', 'interested', 'interested'], closeReason: 'awarded', filled: true },
  { fates: ['silent', 'silent', 'timing'], closeReason: 'none_suitable', filled: false },
  { fates: ['interested', 'capacity_full', 'interested'], closeReason: 'awarded', filled: true },
  { fates: ['capacity_full', 'timing', 'silent'], closeReason: 'none_suitable', filled: false },
  { fates: ['interested', 'out_of_scope', 'silent'], closeReason: 'awarded_elsewhere', filled: false },
  { fates: ['interested', 'interested', 'not_eligible'], closeReason: 'awarded', filled: true },
  { fates: ['not_eligible', 'region', 'silent'], closeReason: 'none_suitable', filled: false },
  { fates: ['interested', 'silent', 'silent'], closeReason: 'none_suitable', filled: false },
  { fates: ['interested', 'interested', 'price_gap'], closeReason: 'awarded', filled: true },
  { fates: ['interested', 'silent', 'silent'], closeReason: 'postponed', filled: false },
]
const evidences = ['contract', 'both_sides', 'invoice', 'contract'] as const

export function pastNeeds(): PastNeed[] {
  const stories = chapters.flatMap(({ needs }) => needs.filter(({ status }) => status === 'published'))
  const owners = manufacturers.filter(({ key }) => key !== 'mf-demo-diecasting')
  const past = Array.from({ length: MONTHS }, (_, index) => MONTHS - index).flatMap((month) =>
    Array.from({ length: perMonth(month) }, (_, index) => {
      const place = month * 17 + index * 5
      const story = stories[(month * 31 + index * 11) % stories.length] as NeedStory
      const owner = owners[(month * 13 + index * 7) % owners.length] as (typeof owners)[number]
      const plot = plots[(month * 5 + index * 7) % plots.length] as (typeof plots)[number]
      const budget = story.budgetWan?.max ?? story.budgetWan?.min
      const quotes = plot.fates.filter((fate) => fate === 'interested').length
      return {
        ...plot,
        story: atOwner(story, owner),
        daysAgo: month * 30 + (index % 27),
        endsAfterDays: 18 + (place % 12),
        open: false,
        answeredAfterHours: 3 + ((place * 11) % 90),
        met: plot.fates.length - 1 + (place % 3),
        unknown: place % 4,
        quotesWan: Array.from(
          { length: quotes },
          (_, one) => (budget ?? 60) * (0.85 + one * 0.12 + (place % 5) * 0.07),
        ),
        evidence: evidences[place % evidences.length] ?? 'contract',
      }
    }),
  )
  return [...past, ...unmetInBishan()]
}

/** The same wish of another firm. */
function atOwner(story: NeedStory, owner: (typeof manufacturers)[number]): NeedStory {
  const {
    region: _,
    industry: __,
    cluster: ___,
    quoteInDays: ____,
    startInDays: _____,
    finishInDays: ______,
    ...rest
  } = story
  return {
    ...rest,
    manufacturer: owner.key,
    visibility: 'matched',
    ...(owner.clusters?.[0] && { cluster: owner.clusters[0] }),
  }
}

/** 压铸 MES in 璧山: told to whoever came into question, and not taken. */
function unmetInBishan(): PastNeed[] {
  const story = chapters
    .flatMap(({ needs }) => needs)
    .find(({ domain, manufacturer }) => domain === 'D1' && manufacturer === 'mf-demo-diecasting')
  if (!story) return []
  const common = {
    ...{ answeredAfterHours: 20, met: 2, unknown: 1, quotesWan: [], filled: false },
    ...{ endsAfterDays: 12, closeReason: 'none_suitable', evidence: 'self' as const },
  }
  const of = (manufacturer: string, title: string, max: number): NeedStory => {
    const { finishInDays: _, quoteInDays: __, startInDays: ___, ...rest } = story
    return {
      ...rest,
      ...{ manufacturer, title, region: '500120', cluster: 'light-alloys', visibility: 'matched' },
      budgetWan: { max },
      background: '铝合金压铸件自动化产线，报工靠纸单，废品说不清出在哪一模。',
    }
  }
  return [
    {
      ...common,
      story: of('mf-lvzhi-thermal', '压铸 MES：水冷板压铸 8 台机联网报工，一期先上三台', 28),
      daysAgo: 16,
      open: true,
      fates: ['price_gap', 'price_gap', 'silent'],
    },
    {
      ...common,
      story: of('mf-qingyue-dailychem', '压铸 MES：泵头模具车间 4 台压铸机计件与追溯', 22),
      daysAgo: 14,
      open: true,
      fates: ['price_gap', 'out_of_scope', 'price_gap'],
    },
    {
      ...common,
      story: of('mf-lvzhi-thermal', '压铸 MES 与氦检工位对接，按件追溯', 35),
      daysAgo: 25,
      open: false,
      endsAfterDays: 20,
      fates: ['capacity_full', 'timing', 'capacity_full'],
    },
    {
      ...common,
      story: of('mf-lvzhi-thermal', '压铸车间设备点检与 MES 报警联动', 18),
      daysAgo: 22,
      open: false,
      endsAfterDays: 19,
      fates: ['silent', 'silent', 'price_gap'],
    },
  ]
}

/**
 * A made-up market of any size, with the skew of a real one: a few providers offer much and most offer one or two things, few
 * words are everywhere and most are rare, and what is optional is often blank. Texts are recombined from the demo story. Pure.
 */
import { clusters } from '#app/modules/taxonomy/cluster.ts'
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { regionsAsOf } from '#app/modules/taxonomy/region.ts'
import { registeredIn } from '#prisma/seed/registered-in.ts'
import { chapters } from '../seed/all-chapters.ts'
import { manufacturers } from '../seed/manufacturers.ts'
import type { NeedStory, OfferingStory, OrganizationStory } from '../seed/story.ts'
import { type Random, random } from './random.ts'

export type MarketSize = { offerings: number; needs: number; seed: number }

/** A story with the number that its credit code is made of. */
export type MadeOrganization = OrganizationStory & { creditCode: string }

/** Chapters in the order of how much they are asked for; the first has about a third of the market. */
const domainOrder = ['D1', 'D2', 'F1', 'S1', 'R1', 'F3', 'R3', 'S3', 'R2', 'F2', 'S2', 'F4']
const OFFERINGS_PER_PROVIDER = 8
const NEEDS_PER_MANUFACTURER = 3
const FIRST_REGION_DAY = '2025-11-06'

const regions = regionsAsOf(FIRST_REGION_DAY).map((region) => region.code)
const byDomain = domainOrder.flatMap((domain) => {
  const chapter = chapters.find(({ offerings }) => offerings[0]?.domain === domain)
  return chapter ? [vocabularyOf(chapter.offerings, chapter.needs)] : []
})

function vocabularyOf(offerings: OfferingStory[], needs: NeedStory[]) {
  const texts = [...offerings.map((one) => one.summary), ...needs.map((one) => one.background)]
  return {
    offerings,
    needs,
    sentences: [...new Set(texts.flatMap((text) => text.split(/(?<=[。；])/)))].filter(
      (one) => one.length > 6,
    ),
    keywords: [...new Set([...offerings, ...needs].flatMap((one) => one.keywords ?? []))],
  }
}

/** Providers, in the order of the number of their offerings; each is drawn with Zipf's law. */
export function madeProviders({ offerings, seed }: MarketSize): MadeOrganization[] {
  const draw = random(seed)
  const stories = chapters.flatMap((chapter) => chapter.providers)
  return Array.from({ length: Math.max(1, Math.ceil(offerings / OFFERINGS_PER_PROVIDER)) }, (_, number) => ({
    ...madeOrganization(draw, draw.pick(stories), `provider-${seed}-${number}`, '91', number),
    size:
      number < offerings / 400 ? 'large' : draw.pickSkewed(['small', 'micro', 'medium', 'large'] as const),
  }))
}

export function madeManufacturers({ needs, seed }: MarketSize): MadeOrganization[] {
  const draw = random(seed + 1)
  return Array.from({ length: Math.max(1, Math.ceil(needs / NEEDS_PER_MANUFACTURER)) }, (_, number) =>
    madeOrganization(draw, draw.pick(manufacturers), `manufacturer-${seed}-${number}`, '92', number),
  )
}

function madeOrganization(
  draw: Random,
  story: OrganizationStory,
  key: string,
  register: '91' | '92',
  number: number,
): MadeOrganization {
  const region = draw.chance(0.8) ? draw.pickSkewed(regions) : story.region
  const [, ending = '有限公司'] = /(有限责任公司|股份有限公司|有限公司|研究院|中心)$/.exec(story.name) ?? []
  return {
    ...story,
    key,
    region,
    name: `${story.name.slice(0, story.name.length - ending.length)}${serial(number)}${ending}`,
    clusters: draw.chance(0.5) ? draw.some(story.clusters ?? [], 0.8) : [],
    labels: draw.some(story.labels ?? [], 0.4),
    certificates: draw.some(story.certificates ?? [], 0.5),
    foundedYear: draw.whole(1995, 2026),
    creditCode: creditCodeWithCheckDigit(
      `${register}${registeredIn(region)}${String(number + 1).padStart(9, '0')}`,
    ),
  }
}

const CHARACTERS = '安博诚达方光恒华嘉科立明能普启瑞盛泰通维信兴宇远正志中'

/** Three characters that tell firms apart, as trade names do. */
function serial(number: number) {
  const base = CHARACTERS.length
  return [number % base, Math.floor(number / base) % base, Math.floor(number / base ** 2) % base]
    .map((at) => CHARACTERS[at])
    .join('')
}

/** The offerings one after the other, so that a large market need not be held at once. */
export function* madeOfferings(
  size: MarketSize,
  providers: readonly MadeOrganization[],
): Generator<OfferingStory & { key: string }> {
  const draw = random(size.seed + 2)
  for (let number = 0; number < size.offerings; number++) {
    const { offerings, sentences, keywords } = draw.pickSkewed(byDomain)
    const story = draw.pick(offerings)
    const scale = 2 ** (draw.next() * 4 - 2)
    const price = story.priceWan && draw.chance(0.6) ? scaled(story.priceWan, scale) : undefined
    yield {
      ...story,
      key: `offering-${size.seed}-${number}`,
      provider: draw.pickSkewed(providers).key,
      title: titleOf(draw, story.title, draw.pick(offerings).title),
      summary: draw.chance(0.9) ? proseOf(draw, sentences, story.summary) : '',
      keywords: [
        ...draw.some(keywords, 3 / keywords.length),
        ...(draw.chance(0.3) ? [modelNumber(draw)] : []),
      ],
      industries: draw.chance(0.2)
        ? ['any']
        : draw.some(
            industries.map((one) => one.code),
            0.08,
          ),
      clusters: draw.some(
        clusters.map((one) => one.code),
        0.05,
      ),
      regions: draw.chance(0.3) ? ['any'] : draw.chance(0.5) ? draw.some(regions, 0.12) : [],
      remote: draw.chance(0.6) ? draw.chance(0.5) : undefined,
      priceModel: price ? story.priceModel : draw.chance(0.3) ? 'quote' : undefined,
      priceWan: price,
      leadTimeDays:
        story.leadTimeDays && draw.chance(0.6)
          ? Math.max(1, Math.round(story.leadTimeDays * scale))
          : undefined,
      wipLimit: draw.chance(0.4) ? draw.whole(1, 12) : undefined,
      openSlots: draw.chance(0.4) ? draw.whole(0, 6) : undefined,
      nextFreeInDays: draw.chance(0.3) ? draw.whole(0, 120) : undefined,
      minBudgetWan: draw.chance(0.2) ? draw.whole(1, 60) : undefined,
      prefCustomerSizes: draw.chance(0.2) ? draw.some(['micro', 'small', 'medium', 'large'], 0.5) : [],
      prefRegions: [],
      prefIndustries: [],
      cases: draw.some(story.cases ?? [], 0.5),
      extension: Object.fromEntries(draw.some(Object.entries(story.extension), 0.6)),
      validForDays: draw.chance(0.5) ? draw.whole(30, 720) : undefined,
      publishedDaysAgo: draw.whole(0, 900),
      status: 'published',
    }
  }
}

export function* madeNeeds(
  size: MarketSize,
  owners: readonly MadeOrganization[],
): Generator<NeedStory & { key: string }> {
  const draw = random(size.seed + 3)
  for (let number = 0; number < size.needs; number++) {
    const { needs, sentences, keywords } = draw.pickSkewed(byDomain)
    const story = draw.pick(needs)
    const owner = draw.pickSkewed(owners)
    yield {
      ...story,
      key: `need-${size.seed}-${number}`,
      manufacturer: owner.key,
      title: titleOf(draw, story.title, draw.pick(needs).title),
      background: proseOf(draw, sentences, story.background),
      keywords: draw.some(keywords, 2 / keywords.length),
      region: owner.region,
      budgetWan:
        story.budgetWan && draw.chance(0.6) ? scaled(story.budgetWan, 2 ** (draw.next() * 3 - 1)) : undefined,
      extension: Object.fromEntries(draw.some(Object.entries(story.extension ?? {}), 0.7)),
      requiredCertificates: draw.some(story.requiredCertificates ?? [], 0.5),
      status: 'published',
      publishedDaysAgo: draw.whole(0, 60),
    }
  }
}

/** The trade it is for, and a heading of the story, sometimes joined with a second one. */
function titleOf(draw: Random, title: string, other: string) {
  const trade = draw.chance(0.5) ? `${draw.pickSkewed(industries).zh.replace(/制造业|业$/, '')}` : ''
  return `${trade}${title}${draw.chance(0.15) ? `及${other}` : ''}`.slice(0, 80)
}

function proseOf(draw: Random, sentences: readonly string[], own: string) {
  const rest = Array.from({ length: draw.whole(0, 4) }, () => draw.pickSkewed(sentences))
  return [draw.chance(0.7) ? own : own.slice(0, 40), ...rest].join('').slice(0, 1_500)
}

/** What only one firm calls so: most words of a catalogue occur once. */
function modelNumber(draw: Random) {
  const letter = () => String.fromCharCode(65 + draw.whole(0, 26))
  return `${letter()}${letter()}-${draw.whole(100, 9999)}`
}

function scaled({ min, max }: { min?: number; max?: number }, scale: number) {
  const of = (value: number | undefined) =>
    value === undefined ? undefined : Math.max(0.1, Math.round(value * scale * 10) / 10)
  return { min: of(min), max: of(max) }
}

/** The form of a line as it starts: of a new one from its offering, so that nothing is typed twice. */
import type { OfferingFormValues } from '#app/modules/offerings/offering-form-values.ts'
import type { ExtensionValues, FieldSpec } from '#app/modules/taxonomy/extension.ts'
import type { LineFacts } from './line.ts'
import { customerTypes, yuanOf } from './rate-card.ts'

/** What belongs to the platform as a whole and not to a line. */
const OF_THE_OFFERING = ['platformType', 'sampleCustody']

export function lineFields(fields: readonly FieldSpec[]): FieldSpec[] {
  return fields.filter(({ key }) => !OF_THE_OFFERING.includes(key))
}

/** Working days from eight to six, until the provider says otherwise. */
export function blankLine(extension: ExtensionValues): OfferingFormValues {
  const kept = Object.entries(extension).filter(([key]) => !OF_THE_OFFERING.includes(key))
  return {
    revision: '0',
    ext: { parallelUnits: 1, ...Object.fromEntries(kept) },
    hours: Array.from(
      { length: 7 },
      (_, index): Record<string, string> => (index < 5 ? { from: '08:00', until: '18:00' } : {}),
    ),
    horizonDays: '90',
    noticeHours: '24',
    minBlockMinutes: '4',
    maxBlockMinutes: '72',
    cancelHours: '48',
    holdHours: '48',
    quotaPerFirm: '4',
    orderMode: 'approval',
  }
}

export function lineFormValues(line: LineFacts, revision: number): OfferingFormValues {
  const { capability, parallelUnits, changeoverMinutes, openSharePercent, rateCard } = line
  return {
    revision: String(revision),
    name: line.name,
    ext: { ...capability, parallelUnits, changeoverHours: changeoverMinutes / 60, openSharePercent },
    families: line.families.join('、'),
    hours: line.openingHours.map((day): Record<string, string> => day ?? {}),
    horizonDays: String(line.horizonDays),
    noticeHours: String(line.noticeHours),
    minBlockMinutes: String(line.minBlockMinutes / 60),
    maxBlockMinutes: String(line.maxBlockMinutes / 60),
    cancelHours: String(line.cancelHours),
    holdHours: String(line.holdHours),
    quotaPerFirm: String(line.quotaPerFirm),
    orderMode: line.orderMode,
    needsQualification: line.needsQualification ? 'on' : '',
    rates: Object.fromEntries(
      customerTypes.map((type) => [
        type,
        { setup: yuanOf(rateCard[type]?.setupFen), perHour: yuanOf(rateCard[type]?.perHourFen) },
      ]),
    ),
  }
}

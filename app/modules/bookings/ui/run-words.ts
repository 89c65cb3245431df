import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { RunParameters } from '../capability.ts'

/** What a run needs as terms and details, only what was said. */
export function useRunWords(): (run: {
  batchKg: number | null
  parameters: RunParameters
}) => { term: string; detail: string }[] {
  const { t, i18n } = useTranslation('bookings')
  return ({ batchKg, parameters: run }) => {
    const numbers: [string, string, number | null | undefined][] = [
      ['batchKg', 'kg', batchKg],
      ['temperatureCelsius', 'celsius', run.temperatureCelsius],
      ['pressureMegapascal', 'megapascal', run.pressureMegapascal],
      ['precisionMicrometre', 'micrometre', run.precisionMicrometre],
    ]
    const codes: [string, string, string[] | undefined][] = [
      ['material', 'materials', run.materials],
      ['verification', 'verificationKinds', run.verificationKinds],
    ]
    return [
      ...numbers.flatMap(([name, unit, value]) =>
        value == null ? [] : [{ term: t(`field.${name}`), detail: `${value} ${t(`unit.${unit}`)}` }],
      ),
      ...codes.flatMap(([name, field, values]) =>
        values?.length
          ? [
              {
                term: t(`field.${name}`),
                detail: values.map((code) => nameOf(`ext.R2.${field}`, code, i18n.language)).join(t('comma')),
              },
            ]
          : [],
      ),
    ]
  }
}

import { ReasonList } from '#app/components/reason-list.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ReasonLine, ShortReason } from '../reasons.ts'

/** The reasons of a pair for both sides, each a sentence with its figures. */
export function BothSides({
  reasons,
  reader = 'manufacturer',
}: {
  reasons: ReasonLine[]
  /** An official is neither of the sides that the headings speak of. */
  reader?: 'manufacturer' | 'official'
}) {
  const { t } = useTranslation('matching')
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
      {(['need', 'offering'] as const).map((side) => {
        const own = reasons.filter((reason) => reason.side === side)
        return (
          <section key={side}>
            <h4 className="mb-1 font-semibold">
              {t(reader === 'official' ? `official.side.${side}` : `side.${side}`)}
            </h4>
            {own.length ? (
              <Reasons reasons={own} />
            ) : (
              <p className="text-sm text-faint">{t('side.nothing')}</p>
            )}
          </section>
        )
      })}
    </div>
  )
}

export function Reasons({ reasons }: { reasons: ShortReason[] }) {
  const { t } = useTranslation('matching')
  return (
    <ReasonList
      items={reasons.map((reason) => ({
        key: reason.rule,
        verdict: reason.verdict,
        verdictLabel: t(`verdict.${reason.verdict}`),
        title: reason.label,
        hardness: t(`hardness.${reason.hardness}`),
        sentence: reason.sentence,
      }))}
    />
  )
}

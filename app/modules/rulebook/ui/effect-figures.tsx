import { type ReactNode, useId } from 'react'
import { Figure } from '#app/components/figure.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PreviewTotals } from '../preview-totals.ts'
import type { PreviewLine } from '../rulebook-view.ts'
import { useOffice } from './office.ts'

/** What releasing would do, for the region of whoever looks after one, and for the whole city. */
export function PreviewFigures({
  preview: { totals, own },
}: {
  preview: Pick<PreviewLine, 'totals' | 'own'>
}) {
  const { t } = useTranslation('rulebook')
  const office = useOffice()
  if (!totals) return null
  if (!own) return <EffectFigures totals={totals} />
  return (
    <>
      <Titled title={t('preview.ownFigures', { region: office(own.regionCode) })}>
        <EffectFigures totals={own.totals} />
      </Titled>
      <Titled title={t('preview.cityFigures')}>
        <EffectFigures totals={totals} />
      </Titled>
    </>
  )
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h3 id={id} className="font-medium">
        {title}
      </h3>
      {children}
    </section>
  )
}

/** The effect in eight numbers. */
function EffectFigures({ totals }: { totals: PreviewTotals }) {
  const { t } = useTranslation('rulebook')
  return (
    <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
      <Figure label={t('preview.gained')} value={signed('+', totals.gained)} />
      <Figure label={t('preview.lost')} value={signed('−', totals.lost)} />
      <Figure
        label={t('preview.needs')}
        value={totals.changedNeeds}
        note={t('preview.ofNeeds', { count: totals.needs })}
      />
      <Figure
        label={t('preview.firms')}
        value={totals.firms}
        note={t('preview.firmsNote', { gained: totals.gainedFirms, lost: totals.lostFirms })}
      />
      <Figure
        label={t('preview.matches')}
        value={t('preview.fromTo', { from: totals.matchesBefore, to: totals.matchesAfter })}
      />
      <Figure
        label={t('preview.met')}
        value={t('preview.fromTo', { from: totals.metBefore, to: totals.metAfter })}
      />
      <Figure
        label={t('preview.toZero')}
        value={totals.toZero}
        note={`${t('preview.fromZero')} ${totals.fromZero}`}
      />
      <Figure label={t('preview.top')} value={totals.topChanged} />
    </div>
  )
}

/** Nothing has no sign. */
const signed = (sign: string, count: number) => (count === 0 ? '0' : `${sign}${count}`)

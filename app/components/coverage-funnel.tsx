import type { ReactNode } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

export type FunnelStep = {
  key: string
  /** The condition applied at this step; the first is the whole market. */
  label: string
  /** How many remain after it. */
  count: number
  note?: ReactNode
}

/** How many candidates each condition leaves: a table whose middle column, read downwards, is the funnel itself. */
export function CoverageFunnel({ caption, steps }: { caption: string; steps: readonly FunnelStep[] }) {
  const { t } = useTranslation('common')
  const widest = Math.max(1, ...steps.map((step) => step.count))
  return (
    <table className="funnel">
      <caption className="mb-2 text-left text-sm text-muted">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('kit.condition')}</th>
          <th scope="col">
            <span className="sr-only">{t('kit.share')}</span>
          </th>
          <th scope="col">{t('kit.remaining')}</th>
          <th scope="col">{t('kit.dropped')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => {
          const before = steps[index - 1]?.count ?? step.count
          const next = steps[index + 1]?.count ?? step.count
          const lost = before - step.count
          return (
            <tr key={step.key}>
              <th scope="row">
                {step.label}
                {step.note && <span className="block text-sm font-normal text-faint">{step.note}</span>}
              </th>
              <td>
                <FunnelSlice top={step.count / widest} bottom={next / widest} emptied={step.count === 0} />
              </td>
              <td>{step.count}</td>
              <td className={lost > 0 ? 'text-not-met' : undefined}>{lost > 0 ? `−${lost}` : '0'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** One slice of the funnel, tapering from this step's share to the next one's. */
function FunnelSlice({ top, bottom, emptied }: { top: number; bottom: number; emptied: boolean }) {
  const half = (share: number) => Math.max(0.4, share * 50)
  const points = [50 - half(top), 0, 50 + half(top), 0, 50 + half(bottom), 20, 50 - half(bottom), 20]
    .map((at) => Math.round(at * 10) / 10)
    .join(' ')
  return (
    <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <polygon points={points} className={emptied ? 'fill-not-met' : undefined} />
    </svg>
  )
}

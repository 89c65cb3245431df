import { ButtonLink } from '#app/components/button.tsx'
import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { CasesSummary } from '../case-view.ts'

/** 督办 on an official's workbench: each number opens its list. */
export function CasesPart({ cases }: { cases: CasesSummary }) {
  const { t } = useTranslation('steering')
  const { open, overdue, mine, concluded, inTime } = cases
  const share = (part: number, whole: number) => Math.round((part / whole) * 100)
  return (
    <Section title={t('cases.title')} action={<ButtonLink to={paths.cases()}>{t('cases.all')}</ButtonLink>}>
      <div className="mb-5 grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Figure label={t('cases.tab.open')} value={open} to={paths.cases()} />
        <Figure
          label={t('cases.tab.overdue')}
          value={overdue}
          note={open > 0 && t('cases.overdueShare', { percent: share(overdue, open) })}
          to={paths.cases({ tab: 'overdue' })}
        />
        {mine !== null && (
          <Figure label={t('cases.tab.mine')} value={mine} to={paths.cases({ tab: 'mine' })} />
        )}
        <Figure
          label={t('cases.tab.concluded')}
          value={concluded}
          note={concluded > 0 && t('cases.inTimeShare', { percent: share(inTime, concluded) })}
          to={paths.cases({ tab: 'concluded' })}
        />
      </div>
    </Section>
  )
}

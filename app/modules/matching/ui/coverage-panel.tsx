import { CoverageFunnel } from '#app/components/coverage-funnel.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { VerdictMark } from '#app/components/verdict-mark.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { CoverageView, NamedOffering, NearMissView, QuestionView } from '../matches-view.ts'
import { ChangeWords } from './change-words.tsx'
import { Reasons } from './reasons.tsx'

/** How many can meet a need, and the smallest changes that would gain suppliers; each gain is exact. */
export function CoverageFigures({ coverage, brief }: { coverage: CoverageView; brief?: boolean }) {
  const { t } = useTranslation('matching')
  const { now, suggestions } = coverage
  return (
    <div className="space-y-4">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <Figure label={t('coverage.met')} value={now.met} unit={t('coverage.unit')} />
        <Figure label={t('coverage.unknown')} value={now.unknown} unit={t('coverage.unit')} />
        <Figure label={t('coverage.notMet')} value={now.notMet} unit={t('coverage.unit')} />
        <Figure label={t('coverage.suppliers')} value={now.suppliers} unit={t('coverage.supplierUnit')} />
      </div>
      {!brief && (
        <CoverageFunnel
          caption={t('coverage.funnel')}
          steps={[
            { key: 'compared', label: t('coverage.compared'), count: now.met + now.unknown + now.notMet },
            { key: 'possible', label: t('coverage.possible'), count: now.met + now.unknown },
            { key: 'confirmed', label: t('coverage.confirmed'), count: now.met },
          ]}
        />
      )}
      {suggestions.length > 0 && (
        <div>
          <h3 className="mb-1 font-semibold">{t('coverage.suggestions')}</h3>
          <ul className="divide-y divide-line">
            {suggestions.map((suggestion) => (
              <li key={JSON.stringify(suggestion.changes)} className="pair">
                <ChangeWords changes={suggestion.changes} />
                <span className="tnum text-met">
                  {t(suggestion.suppliers > 0 ? 'coverage.gain' : 'coverage.gainKnown', {
                    count: suggestion.offerings,
                    suppliers: suggestion.suppliers,
                  })}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-sm text-faint">{t('coverage.exact')}</p>
        </div>
      )}
    </div>
  )
}

export type Preview = {
  coverage: CoverageView
  nearMisses: NearMissView[]
  questions: QuestionView[]
  best: { offering: NamedOffering; scoreBp: number; verdict: 'met' | 'unknown' }[]
}

/** What publishing the draft would find, in the wizard. */
export function CoveragePanel({ preview }: { preview: Preview }) {
  const { t } = useTranslation('matching')
  const { coverage, nearMisses, questions, best } = preview
  const nobody = coverage.now.met + coverage.now.unknown === 0
  return (
    <Section title={t('coverage.title')}>
      {nobody && <EmptyState title={t('coverage.nobody.title')} text={t('coverage.nobody.text')} />}
      <CoverageFigures coverage={coverage} />
      {best.length > 0 && (
        <div className="mt-4">
          <h3 className="mb-1 font-semibold">{t('coverage.best')}</h3>
          <ol className="divide-y divide-line">
            {best.map(({ offering, scoreBp, verdict }) => (
              <li key={offering.id} className="pair">
                <span>
                  <TextLink to={paths.offering(offering.id)}>{offering.title}</TextLink>{' '}
                  <span className="text-sm text-faint">{offering.organizationName}</span>
                </span>
                <span className="flex items-baseline gap-3">
                  <VerdictMark verdict={verdict} label={t(`overall.${verdict}`)} />
                  <span className="tnum font-semibold">{Math.round(scoreBp / 100)}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <Questions questions={questions} />
      <NearMisses nearMisses={nearMisses} />
    </Section>
  )
}

/** The same in figures alone, where somebody is still filling in. */
export function CoverageSummary({ coverage }: Pick<Preview, 'coverage'>) {
  const { t } = useTranslation('matching')
  const nobody = coverage.now.met + coverage.now.unknown === 0
  return (
    <Section title={t('coverage.title')}>
      {nobody && <EmptyState title={t('coverage.nobody.title')} text={t('coverage.nobody.text')} />}
      <CoverageFigures coverage={coverage} brief />
      <p className="mt-2 text-sm text-muted">{t('coverage.where')}</p>
    </Section>
  )
}

/** Where a list shows the first of what there is: how many, and the way to all of them. */
type All = { count: number; href: string }

/** What is unknown and would settle most, and whom to ask. */
export function Questions({
  questions,
  all,
  headingLevel: Heading = 'h3',
}: {
  questions: QuestionView[]
  all?: All
  headingLevel?: 'h2' | 'h3'
}) {
  const { t } = useTranslation('matching')
  if (questions.length === 0) return null
  return (
    <div className="mt-4">
      <Heading className="mb-1 font-semibold">{t('question.title')}</Heading>
      <ul className="divide-y divide-line">
        {questions.map((question) => (
          <li key={`${question.to} ${question.label} ${question.text}`} className="py-1.5">
            <VerdictMark verdict="unknown" label={t(`question.${question.to}`)} /> {question.text}
            <span className="ml-2 text-sm text-faint">
              {t('question.settles', { count: Math.max(question.settles, question.touches) })}
            </span>
          </li>
        ))}
      </ul>
      {all && all.count > questions.length && (
        <TextLink to={all.href}>{t('question.all', { count: all.count })}</TextLink>
      )}
    </div>
  )
}

/** Who nearly passes, what stands against it, and the change that cures it; where there are more, the way to all of them. */
export function NearMisses({ nearMisses, all }: { nearMisses: NearMissView[]; all?: All }) {
  const { t } = useTranslation('matching')
  if (nearMisses.length === 0) return null
  return (
    <div className="mt-4">
      <h3 className="mb-1 font-semibold">{t('nearMiss.title')}</h3>
      <NearMissList nearMisses={nearMisses} />
      {all && all.count > nearMisses.length && (
        <TextLink to={all.href}>{t('nearMiss.all', { count: all.count })}</TextLink>
      )}
    </div>
  )
}

export function NearMissList({ nearMisses }: { nearMisses: NearMissView[] }) {
  const { t } = useTranslation('matching')
  return (
    <ul className="divide-y divide-line">
      {nearMisses.map((miss) => (
        <li key={miss.offering.id} className="py-2">
          <p>
            <TextLink to={paths.offering(miss.offering.id)}>{miss.offering.title}</TextLink>{' '}
            <span className="text-sm text-faint">{miss.offering.organizationName}</span>
          </p>
          <Reasons reasons={miss.fails} />
          <p className="text-sm">
            {t('nearMiss.fix')} <ChangeWords changes={miss.changes} /> {t(`nearMiss.becomes.${miss.becomes}`)}
          </p>
        </li>
      ))}
    </ul>
  )
}

import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

const principles = ['conditions', 'unknown', 'both', 'trace'] as const

/** How a match is judged, in four promises. */
export function LandingPrinciples() {
  const { t } = useTranslation('landing')
  return (
    <section aria-labelledby="principles" className="mx-auto max-w-page border-t border-line px-4 pt-10">
      <div>
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
          <h2 id="principles" className="font-display text-2xl font-bold">
            {t('principles.title')}
          </h2>
          <TextLink to={paths.about()}>{t('principles.more')}</TextLink>
        </div>
        <ol className="mt-5 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
          {principles.map((principle, index) => (
            <li key={principle} className="min-w-0">
              <p aria-hidden="true" className="tnum font-display text-3xl font-bold text-brand-mid">
                {index + 1}
              </p>
              <h3 className="mt-1 text-lg font-semibold">{t(`principles.${principle}.title`)}</h3>
              <p className="mt-1 text-muted">{t(`principles.${principle}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

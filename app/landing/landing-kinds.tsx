import { ButtonLink } from '#app/components/button.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

const kinds = [
  { key: 'manufacturer', to: paths.newNeed(), main: true },
  { key: 'provider', to: paths.newOffering(), main: false },
  { key: 'official', to: paths.signIn(paths.workbench()), main: false },
] as const

/** What it is to each of the three kinds of people, and the one step each begins with. */
export function LandingKinds() {
  const { t } = useTranslation('landing')
  return (
    <section aria-labelledby="kinds" className="border-b border-line bg-surface">
      <h2 id="kinds" className="sr-only">
        {t('kinds.title')}
      </h2>
      <div className="mx-auto grid max-w-page divide-y divide-line px-4 md:grid-cols-3 md:divide-x md:divide-y-0">
        {kinds.map((kind) => (
          <section
            key={kind.key}
            aria-labelledby={kind.key}
            className="flex min-w-0 flex-col py-6 md:px-6 md:first:pl-0 md:last:pr-0"
          >
            <p className="text-sm text-accent">{t(`kinds.${kind.key}.who`)}</p>
            <h3 id={kind.key} className="mt-0.5 font-display text-xl font-bold">
              {t(`kinds.${kind.key}.title`)}
            </h3>
            <ol className="way">
              {(['first', 'second', 'third'] as const).map((step) => (
                <li key={step}>{t(`kinds.${kind.key}.${step}`)}</li>
              ))}
            </ol>
            <div className="mt-auto">
              <ButtonLink to={kind.to} variant={kind.main ? 'primary' : 'secondary'} size="lg">
                {t(`kinds.${kind.key}.action`)}
              </ButtonLink>
            </div>
          </section>
        ))}
      </div>
    </section>
  )
}

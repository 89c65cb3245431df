import { ButtonLink } from '#app/components/button.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** Where each side begins. */
export function LandingSides() {
  const { t } = useTranslation('landing')
  const sides = [
    { key: 'manufacturer', to: paths.newNeed(), main: true },
    { key: 'provider', to: paths.newOffering(), main: false },
  ] as const
  return (
    <div className="mx-auto grid max-w-page gap-8 px-4 pt-10 md:grid-cols-2">
      {sides.map((side) => (
        <section key={side.key} aria-labelledby={side.key} className="min-w-0">
          <h2 id={side.key} className="font-display text-2xl font-bold">
            {t(`sides.${side.key}.title`)}
          </h2>
          <ol className="mt-4 mb-5 border-l border-strong">
            {(['first', 'second', 'third'] as const).map((step) => (
              <li key={step} className="relative pb-3 pl-5 last:pb-0">
                <span aria-hidden="true" className="absolute top-2 -left-1 size-2 rounded-full bg-brand" />
                {t(`sides.${side.key}.${step}`)}
              </li>
            ))}
          </ol>
          <ButtonLink to={side.to} variant={side.main ? 'primary' : 'secondary'} size="lg">
            {t(`sides.${side.key}.action`)}
          </ButtonLink>
        </section>
      ))}
    </div>
  )
}

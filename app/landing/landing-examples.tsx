import { Card } from '#app/components/card.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { NeedExample } from '#app/modules/needs/need-examples.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

/** Needs in one sentence, each a way into the form with that sentence filled in. */
export function LandingExamples({ examples }: { examples: NeedExample[] }) {
  const { t, i18n } = useTranslation('landing')
  const { t: tn } = useTranslation('needs')
  return (
    <section aria-labelledby="examples" className="border-y border-line bg-surface">
      <div className="mx-auto max-w-page px-4 py-10">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
          <h2 id="examples" className="font-display text-2xl font-bold">
            {t('examples.title')}
          </h2>
          <TextLink to={paths.challenges()}>{t('examples.challenges')}</TextLink>
        </div>
        <p className="mt-1 max-w-read text-muted">{t('examples.lead')}</p>
        <ul className="mt-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {examples.map((example) => (
            <li key={example.key} className="grid">
              <Card
                meta={nameOf('domain', example.domain, i18n.language)}
                title={tn(`new.example.${example.key}.name`)}
                footer={
                  <TextLink
                    to={paths.newNeed({ example: example.key })}
                    aria-label={t('examples.seeThis', { name: tn(`new.example.${example.key}.name`) })}
                  >
                    {t('examples.see')}
                  </TextLink>
                }
              >
                <p>{tn(`new.example.${example.key}.text`)}</p>
              </Card>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

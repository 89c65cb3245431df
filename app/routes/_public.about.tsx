import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Columns } from '#app/components/columns.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { PartBars } from '#app/components/part-bars.tsx'
import { Section } from '#app/components/section.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { publishedWeights } from '#app/modules/matching/published-weights.server.ts'
import { formatDay } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const STEPS = ['retrieve', 'judge', 'score', 'allocate', 'explain'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return { title: translator(language)('about:matching.title'), rules: await publishedWeights() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function About() {
  const { rules } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('about')
  return (
    <>
      <PageHeader title={t('matching.title')} lead={t('matching.lead')} />
      <Columns layout="advice">
        <ol className="space-y-5">
          {STEPS.map((step) => (
            <li key={step}>
              <h2 className="mb-1 text-lg font-semibold">{t(`matching.steps.${step}.title`)}</h2>
              <p className="max-w-read text-muted">{t(`matching.steps.${step}.text`)}</p>
            </li>
          ))}
          <li>
            <h2 className="mb-1 text-lg font-semibold">{t('matching.fair.title')}</h2>
            <p className="max-w-read text-muted">{t('matching.fair.text')}</p>
          </li>
        </ol>
        <Section title={t('matching.weights')}>
          <PartBars
            label={t('matching.weights')}
            parts={rules.weights.map(({ part, bp }) => ({
              key: part,
              label: t(`matching:part.${part}`),
              valueBp: bp,
            }))}
          />
          <p className="mt-3 text-sm text-faint">
            {t('matching.rulesCount', {
              version: rules.version,
              count: rules.count,
              day: formatDay(rules.validFrom, i18n.language),
            })}
          </p>
        </Section>
      </Columns>
    </>
  )
}

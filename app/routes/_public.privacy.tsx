import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { PageHeader } from '#app/components/page-header.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const ITEMS = ['account', 'organization', 'need', 'kept', 'cookies', 'rights'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return { title: translator(language)('about:privacy.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Privacy() {
  const { t } = useTranslation('about')
  return (
    <>
      <PageHeader title={t('privacy.title')} lead={t('privacy.lead')} />
      <div className="max-w-read space-y-5">
        {ITEMS.map((item) => (
          <section key={item}>
            <h2 className="mb-1 text-lg font-semibold">{t(`privacy.items.${item}.title`)}</h2>
            <p className="text-muted">{t(`privacy.items.${item}.text`)}</p>
          </section>
        ))}
      </div>
    </>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { domainGroups, domains } from '#app/modules/taxonomy/domain.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return { title: translator(language)('glossary.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** The twelve domains and their leaves, word for word from the policy. */
export default function Glossary() {
  const { t, i18n } = useTranslation('common')
  return (
    <>
      <PageHeader title={t('glossary.title')} lead={t('glossary.lead')} />
      {domainGroups.map((group) => (
        <div key={group.code} className="mb-6">
          <h2 className="mb-2 font-display text-xl font-bold">{inLanguage(group, i18n.language)}</h2>
          <div className="grid gap-4 md:grid-cols-2">
            {domains
              .filter((domain) => domain.group === group.code)
              .map((domain) => (
                <Section
                  key={domain.code}
                  id={domain.code}
                  title={`${domain.code} ${inLanguage(domain, i18n.language)}`}
                  action={
                    <TextLink to={paths.catalogue({ domain: domain.code })}>{t('glossary.see')}</TextLink>
                  }
                >
                  <ul className="flex flex-wrap gap-x-3 gap-y-1">
                    {domain.leaves.map((leaf) => (
                      <li key={leaf.code}>
                        <TextLink to={paths.catalogue({ leaf: leaf.code })}>
                          {inLanguage(leaf, i18n.language)}
                        </TextLink>
                      </li>
                    ))}
                  </ul>
                  <p className="mt-2 text-sm text-faint">{t('glossary.source', { source: domain.source })}</p>
                </Section>
              ))}
          </div>
        </div>
      ))}
    </>
  )
}

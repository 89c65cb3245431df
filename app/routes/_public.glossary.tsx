import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { domainTree } from '#app/modules/taxonomy/domain-tree.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return { title: translator(language)('glossary.title'), groups: domainTree(language) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** The twelve domains and their leaves, word for word from the policy. */
export default function Glossary() {
  const { t } = useTranslation('common')
  const { groups } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('glossary.title')} lead={t('glossary.lead')} />
      {groups.map((group) => (
        <div key={group.code} className="mb-6">
          <h2 className="mb-2 font-display text-xl font-bold">{group.name}</h2>
          <div className="grid gap-4 md:grid-cols-2">
            {group.domains.map((domain) => (
              <Section
                key={domain.code}
                id={domain.code}
                title={`${domain.code} ${domain.name}`}
                action={
                  <TextLink to={paths.catalogue({ domain: domain.code })}>{t('glossary.see')}</TextLink>
                }
              >
                <ul className="flex flex-wrap gap-x-3 gap-y-1">
                  {domain.leaves.map((leaf) => (
                    <li key={leaf.code}>
                      <TextLink to={paths.catalogue({ leaf: leaf.code })} discover="none">
                        {leaf.name}
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

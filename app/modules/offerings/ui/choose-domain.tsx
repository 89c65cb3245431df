import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { domainGroups, domains } from '#app/modules/taxonomy/domain.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'

/** The first question for a new offering: which of the twelve domains it belongs to. */
export function ChooseDomain() {
  const { t, i18n } = useTranslation('offerings')
  const say = (word: { zh: string; en: string }) => inLanguage(word, i18n.language)
  return (
    <>
      <PageHeader
        title={t('form.newTitle')}
        lead={t('form.chooseLead')}
        breadcrumbs={[{ label: t('mine.title'), to: paths.myOfferings() }, { label: t('form.newTitle') }]}
        meta={<TextLink to={paths.glossary()}>{t('form.glossary')}</TextLink>}
      />
      {domainGroups.map((group) => (
        <Section key={group.code} title={say(group)}>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {domains
              .filter((domain) => domain.group === group.code)
              .map((domain) => (
                <Card
                  key={domain.code}
                  title={say(domain)}
                  meta={domain.code}
                  action={
                    <ButtonLink
                      size="sm"
                      to={paths.newOffering(domain.code)}
                      aria-label={t('form.chooseDomain', { domain: say(domain) })}
                    >
                      {t('form.choose')}
                    </ButtonLink>
                  }
                >
                  <p className="text-sm text-muted">{domain.leaves.map(say).join(t('comma'))}</p>
                </Card>
              ))}
          </div>
        </Section>
      ))}
    </>
  )
}

import { Bar } from '#app/components/score-bar.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { LandingDomain, LandingGroup } from './landing-page.tsx'

/** The twelve domains in their four groups of two, three, three and four, each with what is on offer now. */
export function LandingDomains({
  groups,
  byDomain,
}: {
  groups: LandingGroup[]
  byDomain: Record<string, number>
}) {
  const { t } = useTranslation('landing')
  const most = Math.max(1, ...Object.values(byDomain))
  return (
    <section aria-labelledby="domains" className="mx-auto max-w-page px-4 py-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <h2 id="domains" className="font-display text-2xl font-bold">
          {t('domains.title')}
        </h2>
        <TextLink to={paths.glossary()}>{t('domains.all')}</TextLink>
      </div>
      <p className="mt-1 max-w-read text-muted">{t('domains.lead')}</p>
      <div className="mt-5 grid gap-x-6 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {groups.map((group) => (
          <div key={group.code} className="min-w-0 border-t-2 border-brand pt-2">
            <h3 className="mb-1 flex items-baseline gap-2 font-semibold">
              <span aria-hidden="true" className="tnum font-display text-3xl font-bold text-brand-mid">
                {group.domains.length}
              </span>
              {group.name}
            </h3>
            <ul className="domains">
              {group.domains.map((domain) => (
                <DomainRow
                  key={domain.code}
                  domain={domain}
                  offerings={byDomain[domain.code] ?? 0}
                  most={most}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function DomainRow({ domain, offerings, most }: { domain: LandingDomain; offerings: number; most: number }) {
  const { t } = useTranslation('landing')
  return (
    <li>
      <div>
        <TextLink to={paths.catalogue({ domain: domain.code })} quiet strong discover="none">
          {domain.name}
        </TextLink>
        <span>{t('domains.count', { count: offerings })}</span>
      </div>
      <Bar share={offerings / most} weight="light" />
      <p>{domain.some.join(t('domains.comma'))}</p>
    </li>
  )
}

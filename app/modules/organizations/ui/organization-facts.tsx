import { DescriptionList } from '#app/components/description-list.tsx'
import { findCluster } from '#app/modules/taxonomy/cluster.ts'
import type { Bilingual } from '#app/modules/taxonomy/extension.ts'
import { findIndustry } from '#app/modules/taxonomy/industry.ts'
import { findOrganizationSize } from '#app/modules/taxonomy/organization-size.ts'
import { findRegion } from '#app/modules/taxonomy/region.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import type { Organization } from '../organization.ts'
import { type ApprovalEnd, labelViews } from '../standing-of-labels.ts'
import { LabelBadges } from './label-badges.tsx'

/** Everything an organization says of itself. */
export function OrganizationFacts({
  organization,
  ends = [],
}: {
  organization: Organization
  /** Until when its labels count, where that is to be shown. */
  ends?: readonly ApprovalEnd[]
}) {
  const { t, i18n } = useTranslation('organizations')
  const word = (found: Bilingual | undefined) => found && inLanguage(found, i18n.language)
  const kinds = [
    organization.isManufacturer && t('kind.manufacturer'),
    organization.isProvider && t('kind.provider'),
  ].filter(Boolean)
  const { website } = organization
  return (
    <DescriptionList
      blank={t('blank')}
      items={[
        { term: t('field.name'), detail: organization.name },
        { term: t('field.creditCode'), detail: <span className="tnum">{organization.creditCode}</span> },
        { term: t('field.kinds'), detail: kinds.join(t('comma')) },
        { term: t('field.regionCode'), detail: word(findRegion(organization.regionCode ?? '')) },
        { term: t('field.industryCode'), detail: word(findIndustry(organization.industryCode ?? '')) },
        { term: t('field.size'), detail: word(findOrganizationSize(organization.size ?? '')) },
        {
          term: t('field.clusterCodes'),
          detail: organization.clusterCodes.map((code) => word(findCluster(code)) ?? code).join(t('comma')),
        },
        {
          term: t('field.foundedOn'),
          detail: organization.foundedOn && formatDay(organization.foundedOn, i18n.language),
        },
        {
          term: t('field.website'),
          detail: website && (
            <a href={website} rel="noopener nofollow ugc" className="text-link underline underline-offset-3">
              {website}
            </a>
          ),
        },
        { term: t('field.phone'), detail: organization.phone },
        {
          term: t('field.labels'),
          wide: true,
          detail: organization.labels.length > 0 && <LabelBadges labels={labelViews(organization, ends)} />,
        },
        {
          term: t('field.summary'),
          wide: true,
          detail: organization.summary && <span className="whitespace-pre-line">{organization.summary}</span>,
        },
      ].map((item) => ({ ...item, detail: item.detail || undefined }))}
    />
  )
}

import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { SteeringPart } from '#app/modules/monitoring/ui/steering-part.tsx'
import { CasesPart } from '#app/modules/steering/ui/cases-part.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'

type DomainRow = NonNullable<Workbench['official']>['domains'][number]

const unserved = (row: DomainRow) => row.needs > 0 && row.offerings === 0

/** Supply and demand by domain, for officials and operators. */
export function OfficialPart({ official }: { official: NonNullable<Workbench['official']> }) {
  const { t, i18n } = useTranslation('work')
  const { domains, region, moderation } = official
  const sum = (key: 'needs' | 'offerings') => domains.reduce((total, row) => total + row[key], 0)
  return (
    <>
      <SteeringPart steering={official.steering} />
      <CasesPart cases={official.cases} />
      <Section
        title={t('official.title')}
        lead={
          region
            ? t('official.inRegion', { region: nameOf('region', region, i18n.language) })
            : t('official.wholeCity')
        }
        action={
          <span className="flex flex-wrap gap-2">
            <ButtonLink to={paths.imports()}>{t('official.import')}</ButtonLink>
            <ButtonLink variant="primary" to={paths.traces()}>
              {t('official.traces')}
            </ButtonLink>
          </span>
        }
      >
        <div className="mb-5 grid grid-cols-2 gap-4 sm:max-w-2xl sm:grid-cols-3">
          <Figure label={t('official.needs')} value={sum('needs')} />
          <Figure
            label={t('official.offerings')}
            value={sum('offerings')}
            to={paths.catalogue({ region: region ?? undefined })}
          />
          {moderation && (
            <Figure
              label={t('official.moderation')}
              value={moderation.waiting}
              note={t('official.moderationOverdue', { count: moderation.overdue })}
              to={moderationPaths.moderationQueue()}
            />
          )}
        </div>
        <DataTable
          caption={t('official.byDomain')}
          rows={domains}
          rowKey={(row) => row.domain}
          dense
          columns={[
            {
              key: 'domain',
              header: t('official.domain'),
              rowHeader: true,
              cell: (row) => (
                <TextLink to={paths.catalogue({ domain: row.domain, region: region ?? undefined })} quiet>
                  {`${row.domain} ${nameOf('domain', row.domain, i18n.language)}`}
                </TextLink>
              ),
            },
            { key: 'needs', header: t('official.needs'), align: 'right', cell: (row) => row.needs },
            {
              key: 'offerings',
              header: t('official.offerings'),
              align: 'right',
              cell: (row) => row.offerings,
            },
            ...(domains.some(unserved)
              ? [
                  {
                    key: 'gap',
                    header: t('official.gap'),
                    cell: (row: DomainRow) => unserved(row) && t('official.noSupply'),
                  },
                ]
              : []),
          ]}
        />
      </Section>
    </>
  )
}

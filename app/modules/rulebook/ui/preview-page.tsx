import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { DraftStatus } from '../draft-life.ts'
import type { EffectLine } from '../effect-line.ts'
import { type PreviewList, previewLists } from '../preview-lists.ts'
import type { PreviewLine } from '../rulebook-view.ts'
import { PreviewFigures } from './effect-figures.tsx'
import { EffectTable } from './effect-table.tsx'
import { useOffice } from './office.ts'
import { PreviewState } from './preview-state.tsx'
import { useDraftCrumbs } from './rulebook-head.tsx'

/** A preview with its lists, which open page by page. */
export function PreviewPage({
  preview,
  draft,
  show,
  needs,
  firms,
  page,
  pages,
}: {
  preview: PreviewLine & { againstVersion: number }
  draft: { id: string; title: string; status: DraftStatus }
  show: PreviewList
  needs: EffectLine[] | null
  firms: { organizationId: string; name: string; gained: number; lost: number }[] | null
  page: number
  pages: number
}) {
  const { t, i18n } = useTranslation('rulebook')
  const crumbs = useDraftCrumbs()
  const { totals } = preview
  const office = useOffice()
  return (
    <>
      <PageHeader
        title={t('preview.pageTitle', { title: draft.title })}
        breadcrumbs={crumbs(draft, t('preview.title'))}
        meta={
          <>
            <span>
              {t('preview.against', {
                version: preview.againstVersion,
                day: formatDay(preview.validFrom, i18n.language),
              })}
            </span>
            <span>{t('preview.made', { at: formatInstant(preview.createdAt, i18n.language) })}</span>
          </>
        }
        actions={
          totals && (
            <ExportLinks
              hrefFor={(format) =>
                paths.newExport('rule-preview', format, new URLSearchParams({ preview: preview.id }))
              }
            />
          )
        }
      />
      <div role="status" className="mb-6 space-y-5">
        <PreviewState preview={preview} />
        <PreviewFigures preview={preview} />
      </div>
      {totals && (
        <Section
          title={t('preview.show.label')}
          lead={preview.own && t('preview.ownLists', { region: office(preview.own.regionCode) })}
        >
          <Tabs
            label={t('preview.show.label')}
            items={previewLists.map((one) => ({
              label: t(`preview.show.${one}`),
              to: officialPaths.rulePreview(preview.id, { show: one }),
              current: one === show,
            }))}
          />
          {needs && (
            <EffectTable
              caption={t(`preview.show.${show}`)}
              lines={needs}
              empty={{ title: t('preview.emptyNeeds.title'), text: t('preview.emptyNeeds.text') }}
            />
          )}
          {firms && <FirmTable firms={firms} />}
          <Pagination
            page={page}
            pages={pages}
            hrefFor={(one) => officialPaths.rulePreview(preview.id, { show, page: String(one) })}
          />
        </Section>
      )}
    </>
  )
}

function FirmTable({
  firms,
}: {
  firms: { organizationId: string; name: string; gained: number; lost: number }[]
}) {
  const { t } = useTranslation('rulebook')
  return (
    <DataTable
      caption={t('preview.show.firms')}
      captionHidden
      dense
      rows={firms}
      rowKey={(firm) => firm.organizationId}
      empty={<EmptyState title={t('preview.emptyFirms.title')} text={t('preview.emptyFirms.text')} />}
      columns={[
        {
          key: 'firm',
          header: t('preview.firm'),
          rowHeader: true,
          cell: (firm) => (
            <TextLink to={paths.provider(firm.organizationId)} quiet>
              {firm.name}
            </TextLink>
          ),
        },
        { key: 'gained', header: t('preview.gained'), align: 'right', cell: (firm) => `+${firm.gained}` },
        { key: 'lost', header: t('preview.lost'), align: 'right', cell: (firm) => `−${firm.lost}` },
      ]}
    />
  )
}

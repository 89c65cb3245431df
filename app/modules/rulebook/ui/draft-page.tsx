import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import type { DraftView } from '../rulebook-view.ts'
import { DraftChanges } from './draft-changes.tsx'
import { useOffice } from './office.ts'
import { PreviewSection } from './preview-section.tsx'
import { ReleaseSection } from './release-section.tsx'
import { useDraftCrumbs } from './rulebook-head.tsx'
import { ShadowSection } from './shadow-section.tsx'
import { DraftStatusBadge } from './status-badge.tsx'

const DONE = [
  'started',
  'saved',
  'proposed',
  'withdrawn',
  'reopened',
  'refused',
  'published',
  'rebased',
  'restored',
]

/** A draft from its first change to its release. */
export function DraftPage({
  draft,
  today,
  tomorrow,
  done,
  refusal,
}: {
  draft: DraftView
  today: string
  tomorrow: string
  done: string | null
  refusal?: string | undefined
}) {
  const { t, i18n } = useTranslation('rulebook')
  const crumbs = useDraftCrumbs()
  const { mayWork } = draft
  const open = draft.status === 'draft' || draft.status === 'proposed'
  const outdated = open && draft.newestVersion !== draft.baseVersion
  const day = (one: string) => formatDay(one, i18n.language)
  const office = useOffice()
  return (
    <>
      <PageHeader
        title={t('draft.title', { title: draft.title })}
        badge={<DraftStatusBadge status={draft.status} />}
        breadcrumbs={crumbs(draft)}
        actions={mayWork && <DraftActions draft={draft} />}
      />
      {refusal ? (
        <div className="mb-4">
          <Alert tone="danger" live title={t(`refusal.${refusal}`)} />
        </div>
      ) : (
        done && DONE.includes(done) && <Flash key={done} text={t(`draft.done.${done}`)} />
      )}
      {draft.reason && (
        <div className="mb-4">
          <Alert tone="warning" title={`${t('draft.reason')}：${draft.reason}`} />
        </div>
      )}
      {outdated && (
        <div className="mb-4">
          <Alert
            tone="warning"
            title={t('draft.outdated.title', { version: draft.newestVersion })}
            action={
              mayWork &&
              draft.status === 'draft' && (
                <Form method="post" action={officialPaths.ruleDraft(draft.id)}>
                  <input type="hidden" name="revision" value={draft.revision} />
                  <Button name="intent" value="rebase" size="sm" variant="primary">
                    {t('draft.outdated.button', { version: draft.newestVersion })}
                  </Button>
                </Form>
              )
            }
          >
            {t('draft.outdated.text')}
          </Alert>
        </div>
      )}
      <DraftChanges draft={draft} mayEdit={mayWork && draft.status === 'draft'} />
      {(open || draft.preview) && (
        <PreviewSection draft={draft} mayStart={mayWork && !outdated} today={today} tomorrow={tomorrow} />
      )}
      {open && mayWork && !outdated && <ReleaseSection draft={draft} />}
      {(open || draft.shadowRuns.length > 0) && <ShadowSection draft={draft} />}
      <Section title={t('draft.facts')}>
        <DescriptionList
          items={[
            { term: t('draft.base'), detail: t('version', { version: draft.baseVersion }) },
            { term: t('draft.validFrom'), detail: draft.validFrom && day(draft.validFrom) },
            { term: t('draft.office'), detail: office(draft.regionScope) },
            { term: t('draft.author'), detail: draft.author },
            { term: t('draft.editedBy'), detail: draft.editedBy },
            { term: t('draft.proposedBy'), detail: draft.proposedBy },
            { term: t('draft.decidedBy'), detail: draft.decidedBy },
            { term: t('draft.note'), detail: draft.note, wide: true },
          ]}
        />
      </Section>
    </>
  )
}

function DraftActions({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('rulebook')
  if (draft.status === 'published') return null
  const ended = draft.status === 'withdrawn' || draft.status === 'refused'
  return (
    <Form method="post" action={officialPaths.ruleDraft(draft.id)}>
      <input type="hidden" name="revision" value={draft.revision} />
      {ended ? (
        <Button name="intent" value="reopen">
          {t('draft.reopen')}
        </Button>
      ) : (
        <ConfirmButton
          label={t('draft.withdraw')}
          question={t('draft.withdrawQuestion')}
          confirmLabel={t('draft.withdrawConfirm')}
          name="intent"
          value="withdraw"
          align="end"
        />
      )}
    </Form>
  )
}

import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Candidate } from '../page-views.ts'
import { useSliceWords } from './slice-words.ts'

/** Providers that were not told of a need, with how they fit, and a button that tells them. */
export function CandidateTable({ candidates }: { candidates: readonly Candidate[] }) {
  const { t } = useTranslation('monitoring')
  const matching = useTranslation('matching')
  const words = useSliceWords()
  const fitWords = ({ fit: how, misses }: Candidate) =>
    how === 'near'
      ? t('need.near', { parts: misses.map((part) => matching.t(`part.${part}`)).join('、') })
      : t(`need.${how}`)
  return (
    <DataTable
      caption={t('need.candidates')}
      captionHidden
      rows={candidates}
      rowKey={({ offeringId }) => offeringId}
      empty={<EmptyState title={t('need.noCandidates')} text={t('need.noCandidatesText')} />}
      columns={[
        {
          key: 'provider',
          header: t('need.provider'),
          rowHeader: true,
          cell: ({ offeringId, organization, title, region }) => (
            <>
              {organization}
              <span className="block text-sm font-normal">
                <TextLink to={paths.offering(offeringId)} quiet>
                  {title}
                </TextLink>{' '}
                {words.region(region)}
              </span>
            </>
          ),
        },
        {
          key: 'fit',
          header: t('need.fit'),
          cell: (one) => (
            <>
              {fitWords(one)} {one.full && <Badge>{t('need.full')}</Badge>}
            </>
          ),
        },
        {
          key: 'invite',
          header: t('need.invite'),
          headerHidden: true,
          cell: ({ offeringId, organization, away }) =>
            away ? (
              <Badge>{t(`need.away.${away}`)}</Badge>
            ) : (
              <Form method="post">
                <input type="hidden" name="offeringId" value={offeringId} />
                <Button size="sm" aria-label={t('need.inviteOne', { name: organization })}>
                  {t('need.invite')}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}

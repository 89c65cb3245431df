import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ItemLine } from '../item.ts'
import type { KeptCounts } from '../kept-counts.ts'
import { BookmarkTabs } from './bookmark-tabs.tsx'
import { ItemCard } from './item-card.tsx'

/** 最近浏览: what the person opened last, and the ways to have it forgotten. */
export function ViewedPage({
  lines,
  counts,
  keepsViews,
  cleared,
}: {
  lines: ItemLine[]
  counts: KeptCounts
  keepsViews: boolean
  cleared: boolean
}) {
  const { t, i18n } = useTranslation('bookmarks')
  return (
    <>
      <PageHeader title={t('viewed.title')} lead={t('viewed.lead')} />
      <BookmarkTabs current="viewed" counts={counts} />
      {cleared && <Flash text={t('viewed.cleared')} />}
      {!keepsViews && (
        <div className="mb-4">
          <Alert
            title={t('viewed.off')}
            action={<TextLink to={paths.accountHistory()}>{t('viewed.setting')}</TextLink>}
          />
        </div>
      )}
      {lines.length > 0 ? (
        <>
          <Toolbar
            start={keepsViews && <TextLink to={paths.accountHistory()}>{t('viewed.setting')}</TextLink>}
            end={
              <Form method="post">
                <ConfirmButton
                  label={t('viewed.clear')}
                  question={t('viewed.clearQuestion')}
                  confirmLabel={t('viewed.clearConfirm')}
                  name="intent"
                  value="clear-viewed"
                  size="sm"
                  align="end"
                />
              </Form>
            }
          />
          <ol aria-label={t('viewed.title')} className="space-y-3">
            {lines.map((line) => (
              <li key={`${line.kind} ${line.id}`}>
                <ItemCard
                  line={line}
                  note={t('viewed.at', {
                    kind: t(`kind.${line.kind}`),
                    at: formatInstant(line.at, i18n.language),
                  })}
                />
              </li>
            ))}
          </ol>
        </>
      ) : (
        <EmptyState
          title={t('viewed.empty')}
          text={keepsViews ? t('viewed.emptyText') : undefined}
          action={
            <ButtonLink variant="primary" to={paths.catalogue()}>
              {t('favourites.find.offerings')}
            </ButtonLink>
          }
        />
      )}
    </>
  )
}

import type { ReactNode } from 'react'
import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { pageOf } from '#app/modules/catalogue/page-of.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ItemLine } from '../item.ts'

/** Something kept or opened; what its reader may not see any more has no name and leads nowhere. */
export function ItemCard({ line, note, action }: { line: ItemLine; note: string; action?: ReactNode }) {
  const { t, i18n } = useTranslation('bookmarks')
  const { kind, id, shown } = line
  if (!shown) {
    return (
      <Card
        title={t(`gone.${kind}`)}
        headingLevel="h2"
        meta={
          <>
            <Badge>{t('gone.badge')}</Badge> {t('gone.text')} · {note}
          </>
        }
        action={action}
      />
    )
  }
  const facts = [
    shown.organizationName,
    shown.regionCode && nameOf('region', shown.regionCode, i18n.language),
    shown.domainCode && nameOf('domain', shown.domainCode, i18n.language),
    note,
  ]
  return (
    <Card
      title={shown.title}
      to={pageOf[kind](id)}
      headingLevel="h2"
      meta={
        <>
          {shown.over && <Badge>{t('over')}</Badge>} {facts.filter(Boolean).join(' · ')}
        </>
      }
      action={action}
    />
  )
}

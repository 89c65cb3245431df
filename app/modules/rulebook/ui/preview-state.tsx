import { Alert } from '#app/components/alert.tsx'
import { Card } from '#app/components/card.tsx'
import { LookAgain } from '#app/components/look-again.tsx'
import { Bar } from '#app/components/score-bar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PreviewLine } from '../rulebook-view.ts'

/** How far a preview is, or whether it still holds. Looks again by itself while it is being counted. */
export function PreviewState({ preview }: { preview: PreviewLine }) {
  const { t } = useTranslation('rulebook')
  if (preview.state === 'counting')
    return (
      <>
        <LookAgain />
        <Card>
          <p className="font-medium">{t('preview.counting')}</p>
          <p className="tnum mb-1 text-sm text-muted">
            {preview.total
              ? t('preview.progress', { done: preview.done, total: preview.total })
              : t('preview.waiting')}
          </p>
          <Bar share={preview.total ? preview.done / preview.total : 0} weight="heavy" />
        </Card>
      </>
    )
  const { moved } = preview
  if (preview.state === 'current' && moved && moved.needs + moved.offerings > 0)
    return <Alert title={t('preview.moved.title', moved)}>{t('preview.moved.text')}</Alert>
  if (preview.state === 'current') return <Alert tone="success">{t('preview.current')}</Alert>
  const key = preview.state === 'failed' ? 'failed' : 'expired'
  return (
    <Alert tone={key === 'failed' ? 'danger' : 'warning'} title={t(`preview.${key}.title`)}>
      {t(`preview.${key}.text`)}
    </Alert>
  )
}

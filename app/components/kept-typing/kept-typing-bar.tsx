import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Alert } from '../alert.tsx'
import { Button } from '../button.tsx'
import type { Kept } from './kept.ts'

/** Offers what an earlier tab left unsaved; nothing is changed before somebody says so. */
export function KeptTypingBar({
  found,
  version,
  onBringBack,
  onDrop,
}: {
  found: Kept | undefined
  /** Of what the form shows now. */
  version: string
  onBringBack: () => void
  onDrop: () => void
}) {
  const { t, i18n } = useTranslation('common')
  if (!found) return null
  const at = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(found.at)
  return (
    <div className="mb-5">
      <Alert tone="info" title={t('kept.title', { at })} live>
        <p>{t(found.version === version ? 'kept.text' : 'kept.textNewer')}</p>
        <span className="mt-2 flex flex-wrap gap-2">
          <Button type="button" size="sm" variant="primary" onClick={onBringBack}>
            {t('kept.bringBack')}
          </Button>
          <Button type="button" size="sm" onClick={onDrop}>
            {t('kept.drop')}
          </Button>
        </span>
      </Alert>
    </div>
  )
}

import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import { KeyCap } from '#app/components/key-cap.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { useSite } from '../../site.ts'
import type { QuickDialogProps } from './palette.tsx'

/** Keys, and what they do; `single` are those that can be turned off. */
const SHORTCUTS = [
  { keys: ['Ctrl', 'K'], does: 'palette', single: false },
  { keys: ['/'], does: 'search', single: true },
  { keys: ['?'], does: 'shortcuts', single: true },
  { keys: ['Tab'], does: 'skip', single: false },
  { keys: ['Esc'], does: 'close', single: false },
]

/** All keys of the site, and whether the single ones are on. */
export function ShortcutList({ onClose }: QuickDialogProps) {
  const { t } = useTranslation('common')
  const on = useSite()?.preferences.shortcuts ?? true
  return (
    <Dialog label={t('shortcuts.title')} onClose={onClose}>
      <div className="space-y-4 p-5">
        <h2 className="text-xl font-bold">{t('shortcuts.title')}</h2>
        <dl className="grid grid-cols-3 items-baseline gap-x-6 gap-y-3">
          {SHORTCUTS.map(({ keys, does, single }) => (
            <div key={does} className="contents">
              <dt className="space-x-1 whitespace-nowrap">
                {keys.map((key) => (
                  <KeyCap key={key}>{key}</KeyCap>
                ))}
              </dt>
              <dd className="col-span-2">
                {t(`shortcuts.${does}`)}
                {single && !on && <span className="text-faint"> {t('shortcuts.isOff')}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-sm text-muted">{t('shortcuts.mac')}</p>
        <p className="text-sm text-muted">{t(on ? 'shortcuts.noteOn' : 'shortcuts.noteOff')}</p>
        <form method="dialog">
          <Button>{t('shortcuts.done')}</Button>
        </form>
      </div>
    </Dialog>
  )
}

import { Link, useLocation } from '@remix-run/react'
import { Command } from 'lucide'
import { type ComponentType, type MouseEvent, useCallback, useEffect, useState } from 'react'
import { Icon } from '#app/components/icon.tsx'
import { KeyCap } from '#app/components/key-cap.tsx'
import { useSingleKey } from '#app/components/use-single-key.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { QuickDialogProps } from './palette.tsx'

/** Loaded when first wanted: nobody waits for them with the page. */
const dialogs = {
  palette: () => import('./palette.tsx').then((file) => file.Palette),
  shortcuts: () => import('./shortcut-list.tsx').then((file) => file.ShortcutList),
}

/** The button of the palette and the keys for it and for the list of keys. Without scripts it leads to the search. */
export function QuickAccess({ singleKeys }: { singleKeys: boolean }) {
  const { t } = useTranslation('common')
  const { pathname, search } = useLocation()
  const [shown, setShown] = useState<{ View: ComponentType<QuickDialogProps> }>()
  const open = useCallback(
    (name: keyof typeof dialogs) => dialogs[name]().then((View) => setShown({ View })),
    [],
  )
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!asked || event.key.toLowerCase() !== 'k' || event.isComposing) return
      event.preventDefault()
      // A file that does not come leaves the page as it is.
      if (!document.querySelector('dialog[open]')) open('palette').catch(() => undefined)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [open])
  const showShortcuts = useCallback(() => {
    open('shortcuts').catch(() => undefined)
    return true
  }, [open])
  useSingleKey('?', singleKeys, showShortcuts)

  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open('palette').catch(() => window.location.assign(paths.catalogue()))
  }
  return (
    <>
      <Link
        to={paths.catalogue()}
        onClick={press}
        // The keys are what it shows on a wide screen: a name without them could not be spoken to.
        aria-label={`${t('palette.title')} Ctrl K`}
        aria-keyshortcuts="Control+K Meta+K"
        title={t('palette.title')}
        className="frame-quick"
      >
        <Icon of={Command} size={17} className="xl:hidden" />
        <span aria-hidden="true" className="hidden xl:inline">
          <KeyCap>Ctrl K</KeyCap>
        </span>
      </Link>
      {shown && (
        <shown.View
          here={pathname + search}
          onClose={() => setShown(undefined)}
          onShortcuts={showShortcuts}
        />
      )}
    </>
  )
}

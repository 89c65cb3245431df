import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../../site.ts'
import { usePlaces } from '../use-places.ts'
import type { Command } from './command.ts'
import { mayEdit, useMorePlaces } from './use-more-places.ts'

/** All that this visitor may do and see from anywhere. */
export function useCommands(): Command[] {
  const { t } = useTranslation('common')
  const { main, own } = usePlaces()
  const more = useMorePlaces()
  const organization = useSite()?.user?.organization
  const editor = mayEdit(organization)
  const start = (label: string, go: string): Command => ({ key: go, group: 'do', label, act: { go } })
  return [
    ...(organization?.isManufacturer && editor ? [start(t('palette.newNeed'), paths.newNeed())] : []),
    ...(organization?.isProvider && editor ? [start(t('palette.newOffering'), paths.newOffering())] : []),
    ...[...main, ...own, ...more].map(
      ({ to, label }): Command => ({ key: to, group: 'go', label, act: { go: to } }),
    ),
    ...useSettings(),
  ]
}

/** What the menu of language and display offers, without what is already so. */
function useSettings(): Command[] {
  const { t } = useTranslation('common')
  const site = useSite()
  const { theme, language, elder, shortcuts } = site?.preferences ?? {}
  const set = (name: string, value: string, label: string): Command => ({
    key: `${name}=${value}`,
    group: 'do',
    label,
    act: { post: paths.preferences(), name, value },
  })
  const themes = (['system', 'light', 'dark'] as const).filter((one) => one !== theme)
  return [
    ...themes.map((one) => set('theme', one, t('palette.theme', { theme: t(`shell.themes.${one}`) }))),
    language === 'en' ? set('locale', 'zh-CN', '切换为简体中文') : set('locale', 'en', 'Switch to English'),
    elder ? set('elder', 'off', t('palette.elderOff')) : set('elder', 'on', t('palette.elderOn')),
    shortcuts === false
      ? set('shortcuts', 'on', t('palette.shortcutsOn'))
      : set('shortcuts', 'off', t('palette.shortcutsOff')),
    { key: 'shortcuts', group: 'do', label: t('shortcuts.title'), act: { open: 'shortcuts' } },
    ...(site?.user
      ? [
          {
            key: 'sign-out',
            group: 'do' as const,
            label: t('nav.signOut'),
            act: { post: paths.signOut(), name: 'redirectTo', value: '' },
          },
        ]
      : []),
  ]
}

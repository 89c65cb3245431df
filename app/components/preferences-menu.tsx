import { Settings2 } from 'lucide'
import { useRef } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Icon } from './icon.tsx'
import { useDismissable } from './use-dismissable.ts'

export type Preferences = {
  locale: 'zh-CN' | 'en'
  theme: 'system' | 'light' | 'dark'
  elder: boolean
  /** Single keys do something: people who speak to their computer turn that off. */
  shortcuts: boolean
  /** The page to come back to, path and query. */
  redirectTo: string
  action?: string
}

/** Language, theme, 长辈版 and keys: one native form, every choice a submit button, each press sets one of them. */
export function PreferencesMenu({
  locale,
  theme,
  elder,
  shortcuts,
  redirectTo,
  action = '/resources/preferences',
}: Preferences) {
  const { t } = useTranslation('common')
  const details = useRef<HTMLDetailsElement>(null)
  useDismissable(details)
  const groups = [
    {
      name: 'locale',
      label: t('shell.language'),
      choices: [
        { value: 'zh-CN', label: '简体中文', lang: 'zh-CN', on: locale === 'zh-CN' },
        { value: 'en', label: 'English', lang: 'en', on: locale === 'en' },
      ],
    },
    {
      name: 'theme',
      label: t('shell.theme'),
      choices: (['system', 'light', 'dark'] as const).map((value) => ({
        value,
        label: t(`shell.themes.${value}`),
        lang: undefined,
        on: theme === value,
      })),
    },
    {
      name: 'elder',
      label: t('shell.textSize'),
      choices: [
        { value: 'off', label: t('shell.standardSize'), lang: undefined, on: !elder },
        { value: 'on', label: t('shell.elder'), lang: undefined, on: elder },
      ],
    },
    {
      name: 'shortcuts',
      label: t('shell.shortcuts'),
      choices: [
        { value: 'on', label: t('shell.shortcutsOn'), lang: undefined, on: shortcuts },
        { value: 'off', label: t('shell.shortcutsOff'), lang: undefined, on: !shortcuts },
      ],
    },
  ]
  return (
    <details ref={details} className="sm:relative">
      <summary aria-label={t('shell.preferences')} title={t('shell.preferences')} className="frame-sign">
        <Icon of={Settings2} size={18} />
      </summary>
      <form method="post" action={action} className="menu menu-form">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        {groups.map((group) => (
          <fieldset key={group.name}>
            <legend>{group.label}</legend>
            <div className="menu-choices">
              {group.choices.map((choice) => (
                <button
                  key={choice.value}
                  type="submit"
                  name={group.name}
                  value={choice.value}
                  lang={choice.lang}
                  aria-pressed={choice.on}
                  className="menu-choice"
                >
                  {choice.label}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
      </form>
    </details>
  )
}

import clsx from 'clsx'
import { FileText, Layers, Search } from 'lucide'
import { Icon } from '#app/components/icon.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Suggestion } from '../suggestion.ts'

const icons = { words: Search, leaf: Layers, title: FileText }

/** The list of a combobox: the focus stays in the box, the keys move within it. */
export function SuggestionList({
  id,
  suggestions,
  active,
  optionId,
  onChoose,
}: {
  id: string
  suggestions: readonly Suggestion[]
  active: number
  optionId: (place: number) => string
  onChoose: (suggestion: Suggestion) => void
}) {
  const { t } = useTranslation('catalogue')
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('suggestions')}
      hidden={suggestions.length === 0}
      className="absolute top-full right-0 left-0 z-20 mt-1 max-h-96 overflow-y-auto rounded-md border border-line bg-surface py-1 shadow-card"
    >
      {suggestions.map((suggestion, place) => {
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the box, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are never focused themselves
          <div
            key={`${suggestion.kind} ${suggestion.href}`}
            id={optionId(place)}
            role="option"
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion)}
            className={clsx(
              'flex min-h-control cursor-pointer items-center gap-2 px-3 py-1',
              place === active ? 'bg-brand-soft' : 'hover:bg-hover',
            )}
          >
            <Icon of={icons[suggestion.kind]} size={15} className="shrink-0 text-faint" />
            <span className="sr-only">{t(`suggestion.${suggestion.kind}`)}</span>
            <span className="min-w-0 flex-1 truncate">{suggestion.text}</span>
            {suggestion.note && <span className="shrink-0 text-sm text-faint">{suggestion.note}</span>}
          </div>
        )
      })}
    </div>
  )
}

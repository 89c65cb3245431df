import { useNavigate } from '@remix-run/react'
import clsx from 'clsx'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Dialog } from '#app/components/dialog.tsx'
import { KeyCap } from '#app/components/key-cap.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { type Command, matchingCommands } from './command.ts'
import { useCommands } from './use-commands.ts'
import { useFound } from './use-found.ts'

const ID = 'palette'
/** What the words name exactly comes first: Enter opens it. */
const GROUPS = ['do', 'go', 'found'] as const

export type QuickDialogProps = { here: string; onClose: () => void; onShortcuts: () => void }

/** Go anywhere, start anything, find what is on offer: one box and one list, for keys and mouse alike. */
export function Palette({ here, onClose, onShortcuts }: QuickDialogProps) {
  const { t } = useTranslation('common')
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [composing, setComposing] = useState(false)
  const [active, setActive] = useState(0)
  const box = useRef<HTMLInputElement>(null)
  const post = useRef<HTMLFormElement>(null)
  const [posted, setPosted] = useState<Extract<Command['act'], { post: string }>>()
  const lines = useLines(typed, composing)
  const chosen = lines[Math.min(active, lines.length - 1)]

  useEffect(() => {
    document.getElementById(idOf(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  // Native, so that the page comes anew with the language, the theme or nobody signed in.
  useEffect(() => {
    if (posted) post.current?.requestSubmit()
  }, [posted])

  const close = () => box.current?.closest('dialog')?.close()
  const choose = ({ act }: Command) => {
    if ('post' in act) return setPosted(act)
    close()
    if ('go' in act) navigate(act.go)
    else onShortcuts()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || lines.length === 0) return
    const place = lines.indexOf(chosen as Command)
    if (event.key === 'ArrowDown') setActive((place + 1) % lines.length)
    else if (event.key === 'ArrowUp') setActive((place + lines.length - 1) % lines.length)
    else if (event.key === 'Home' && event.ctrlKey) setActive(0)
    else if (event.key === 'End' && event.ctrlKey) setActive(lines.length - 1)
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else return
    event.preventDefault()
  }

  return (
    <Dialog label={t('palette.title')} onClose={onClose}>
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={t('palette.label')}
        aria-expanded={lines.length > 0}
        aria-controls={`${ID}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && idOf(chosen)}
        placeholder={t('palette.placeholder')}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setActive(0)
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
        className="min-h-12 w-full border-b border-line bg-transparent px-4 text-lg -outline-offset-2"
      />
      <div
        id={`${ID}-list`}
        role="listbox"
        aria-label={t('palette.list')}
        className="max-h-80 overflow-y-auto py-1"
      >
        {GROUPS.map((group) => (
          <Group
            key={group}
            label={t(`palette.group.${group}`)}
            lines={lines.filter((line) => line.group === group)}
            chosen={chosen}
            onChoose={choose}
          />
        ))}
      </div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-2 text-sm text-faint">
        <span>
          <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> {t('palette.move')}
        </span>
        <span>
          <KeyCap>Enter</KeyCap> {t('palette.choose')}
        </span>
        <span>
          <KeyCap>Esc</KeyCap> {t('palette.close')}
        </span>
        <span role="status" className="ml-auto">
          {t('palette.count', { count: lines.length })}
        </span>
      </p>
      <form ref={post} method="post" action={posted?.post} hidden>
        <input type="hidden" name="redirectTo" value={here} />
        {posted && <input type="hidden" name={posted.name} value={posted.value} />}
      </form>
    </Dialog>
  )
}

/** What is shown for the words in the box; to search the whole catalogue for them is always one of it. */
function useLines(typed: string, composing: boolean): Command[] {
  const { t } = useTranslation('common')
  const commands = useCommands()
  const found = useFound(typed, composing)
  const words = typed.trim()
  if (!words) return inGroups(commands)
  const search: Command = {
    key: 'search',
    group: 'found',
    label: t('palette.search', { words }),
    act: { go: paths.catalogue({ q: words }) },
  }
  return inGroups([...found, search, ...matchingCommands(commands, typed)])
}

/** In the order they are shown in, which is that of the arrow keys. */
const inGroups = (lines: Command[]) => GROUPS.flatMap((group) => lines.filter((line) => line.group === group))

const idOf = (line: Command | undefined) => (line ? `${ID}-${encodeURIComponent(line.key)}` : '')

function Group({
  label,
  lines,
  chosen,
  onChoose,
}: {
  label: string
  lines: Command[]
  chosen: Command | undefined
  onChoose: (line: Command) => void
}) {
  if (lines.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not of fields
    <div role="group" aria-label={label}>
      <p aria-hidden="true" className="px-4 pt-2 pb-1 text-sm text-faint">
        {label}
      </p>
      {lines.map((line) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the box, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are never focused themselves
        <div
          key={line.key}
          id={idOf(line)}
          role="option"
          aria-selected={line === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(line)}
          className={clsx(
            'mx-1.5 flex min-h-control cursor-pointer items-center gap-3 rounded-md px-2.5 py-1',
            line === chosen ? 'bg-brand-soft font-medium text-link' : 'hover:bg-hover',
          )}
        >
          <span className="min-w-0 flex-1 truncate">{line.label}</span>
          {line.note && <span className="max-w-1/2 shrink-0 truncate text-sm text-faint">{line.note}</span>}
        </div>
      ))}
    </div>
  )
}

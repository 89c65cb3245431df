import { useFetcher } from '@remix-run/react'
import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Conflict } from '../wizard-view.ts'

/** What the server answers to a form that is saved in passing. */
export type SaveReply = {
  /** The answer of the browser itself where none came. */
  unreachable?: boolean
  saved?: { revision: number; savedAt: string }
  conflict?: Conflict
  result?: { error?: Record<string, string[] | null> | null }
}

const EVERY_MILLISECONDS = 20_000
const AFTER_LEAVING_MILLISECONDS = 1_500

/**
 * Saves a form in passing: some time after an input is left and at least every 20 seconds while there is something
 * new. A real submission waits for a save under way, since both would claim the same revision.
 * @param initial the revision that the form was filled from
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, initial: number) {
  const fetcher = useFetcher<SaveReply>()
  const [revision, setRevision] = useState(initial)
  const changed = useRef(false)
  const waiting = useRef<HTMLElement | null | undefined>(undefined)
  const { data, state, submit } = fetcher

  useEffect(() => {
    if (data?.saved) setRevision(data.saved.revision)
    else if (data) changed.current = true
  }, [data])

  const save = useCallback(() => {
    if (!form.current || !changed.current || state !== 'idle' || data?.conflict) return
    const values = new FormData(form.current)
    values.set('intent', 'autosave')
    values.set('revision', String(revision))
    changed.current = false
    submit(values, { method: 'post' })
  }, [form, state, data, revision, submit])

  useEffect(() => {
    const timer = setInterval(save, EVERY_MILLISECONDS)
    return () => clearInterval(timer)
  }, [save])

  useEffect(() => {
    if (state !== 'idle' || waiting.current === undefined) return
    const submitter = waiting.current
    waiting.current = undefined
    form.current?.requestSubmit(submitter)
  }, [state, form])

  const leaving = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(leaving.current), [])

  const isChanged = useCallback(() => changed.current, [])
  return {
    revision,
    isChanged,
    saving: state !== 'idle',
    reply: data,
    handlers: {
      onChange: () => {
        changed.current = true
      },
      onBlur: () => {
        clearTimeout(leaving.current)
        leaving.current = setTimeout(save, AFTER_LEAVING_MILLISECONDS)
      },
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        clearTimeout(leaving.current)
        if (state === 'idle') return
        event.preventDefault()
        // Held back, so not yet under way: the page must let it go when its turn comes.
        event.nativeEvent.stopImmediatePropagation()
        waiting.current = (event.nativeEvent as SubmitEvent).submitter
      },
    },
  }
}

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { forget } from './forget.ts'
import { forgetSent, hasArrived, type Kept, keep, markSent, readKept, typedIn } from './kept.ts'
import { restore } from './restore.ts'

/**
 * Keeps what is typed into a form with every stroke, and finds what an earlier tab left behind.
 * @param key whose form of what; the version is that of the thing it is filled from
 * @param refusal what the server said when it took the form back unsaved
 */
export function useKeptTyping(
  form: RefObject<HTMLFormElement | null>,
  key: string,
  version: string,
  refusal: unknown,
) {
  const [found, setFound] = useState<Kept>()
  // A save in passing makes a new version of what the form still shows.
  const now = useRef(version)
  now.current = version
  useEffect(() => {
    const here = form.current
    if (!here) return
    const left = readKept(key, Date.now())
    if (left && (hasArrived(left, now.current) || isSame(left.entries, typedIn(here)))) forget(key)
    else setFound(left)
    const keepNow = () => keep(key, { at: Date.now(), version: now.current, entries: typedIn(here) })
    const send = () => markSent(key, Date.now())
    here.addEventListener('input', keepNow)
    here.addEventListener('submit', send)
    return () => {
      here.removeEventListener('input', keepNow)
      here.removeEventListener('submit', send)
    }
  }, [form, key])
  useEffect(() => {
    if (refusal) markSent(key, Date.now(), false)
  }, [key, refusal])

  return {
    found,
    bringBack: useCallback(() => {
      if (!form.current || !found) return
      restore(form.current, found.entries)
      keep(key, { at: Date.now(), version, entries: typedIn(form.current) })
      setFound(undefined)
    }, [form, found, key, version]),
    drop: useCallback(() => {
      forget(key)
      setFound(undefined)
    }, [key]),
  }
}

/** On the page that comes after a form: what was typed there has arrived. */
export function useForgetSent(start: string, arrived = true): void {
  useEffect(() => {
    if (arrived) forgetSent(start, Date.now())
  }, [start, arrived])
}

function isSame(some: [string, string][], others: [string, string][]) {
  const text = (entries: [string, string][]) => JSON.stringify(entries.filter(([, value]) => value).sort())
  return text(some) === text(others)
}

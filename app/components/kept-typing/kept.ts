import { forget, KEPT_FOR_MILLISECONDS, keysOf, PREFIX, withStorage } from './forget.ts'

/** What somebody typed into a form and the server has not yet: kept in this browser, so that a closed tab loses nothing. */
export type Kept = {
  /** Milliseconds since 1970. */
  at: number
  /** The version of the thing that the form was filled from. */
  version: string
  entries: [string, string][]
  /** The form was sent; whether it arrived tells the version next time. */
  sent?: boolean
}

export function readKept(key: string, now: number): Kept | undefined {
  const kept = parse(withStorage((storage) => storage.getItem(PREFIX + key)))
  if (kept && now - kept.at < KEPT_FOR_MILLISECONDS) return kept
  forget(key)
  return undefined
}

export function keep(key: string, kept: Kept): void {
  withStorage((storage) => storage.setItem(PREFIX + key, JSON.stringify(kept)))
}

/** @param sent false once it came back: a newer version then has it no more than the one before */
export function markSent(key: string, now: number, sent = true): void {
  const kept = readKept(key, now)
  if (kept) keep(key, { ...kept, sent })
}

/** What was sent and has its own page by now. */
export function forgetSent(start: string, now: number): void {
  for (const key of keysOf(start)) if (readKept(key, now)?.sent) forget(key)
}

/** Sent from another version than there is now: it arrived. */
export function hasArrived(kept: Kept, version: string): boolean {
  return kept.sent === true && kept.version !== version
}

/** Hidden fields and files are not typed. */
export function typedIn(form: HTMLFormElement): [string, string][] {
  const hidden = new Set(
    [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map((one) => one.name),
  )
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !hidden.has(name) ? [[name, value]] : [],
  )
}

function parse(text: string | null | undefined): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null && 'entries' in kept ? (kept as Kept) : undefined
  } catch {
    return undefined
  }
}

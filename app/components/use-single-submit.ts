import { useFetchers, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** A native form that is answered with a file leaves its page standing, and tells nobody when. */
const NATIVE_FORM_RESTS_MILLISECONDS = 5_000
/** Whoever kept a form from being sent the native way has begun to send it by then, or does not send it at all. */
const BEGUN_WITHIN_MILLISECONDS = 300

/**
 * A posted form is sent once: until its answer is there its button says that it is busy, and a second press does
 * nothing. One pair of listeners serves every form of the site.
 */
export function useSingleSubmit(): void {
  const { state } = useNavigation()
  const fetching = useFetchers().some((fetcher) => fetcher.state !== 'idle')
  const idle = state === 'idle' && !fetching
  const isIdle = useRef(idle)
  useEffect(() => {
    isIdle.current = idle
    if (idle) release()
  }, [idle])
  useEffect(() => {
    const hold = (event: SubmitEvent) => {
      if (!isPost(event) || !isUnderWay(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    let rest: ReturnType<typeof setTimeout> | undefined
    const mark = (event: SubmitEvent) => {
      if (!isPost(event)) return
      event.target.dataset.underWay = ''
      event.submitter?.setAttribute('aria-busy', 'true')
      event.submitter?.setAttribute('aria-disabled', 'true')
      clearTimeout(rest)
      rest = event.defaultPrevented
        ? setTimeout(() => isIdle.current && release(), BEGUN_WITHIN_MILLISECONDS)
        : setTimeout(release, NATIVE_FORM_RESTS_MILLISECONDS)
    }
    document.addEventListener('submit', hold, { capture: true })
    // After React's own listener, which sends the form.
    document.addEventListener('submit', mark)
    // Back from the page that the form led to.
    window.addEventListener('pageshow', release)
    return () => {
      clearTimeout(rest)
      document.removeEventListener('submit', hold, { capture: true })
      document.removeEventListener('submit', mark)
      window.removeEventListener('pageshow', release)
    }
  }, [])
}

type Posted = SubmitEvent & { target: HTMLFormElement }

function isPost(event: SubmitEvent): event is Posted {
  return event.target instanceof HTMLFormElement && event.target.method === 'post'
}

const isUnderWay = (event: Posted) => event.target.dataset.underWay !== undefined

function release() {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-under-way]')) {
    delete form.dataset.underWay
    for (const button of form.querySelectorAll('[aria-busy]')) {
      button.removeAttribute('aria-busy')
      button.removeAttribute('aria-disabled')
    }
  }
}

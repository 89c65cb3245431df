import { useNavigation } from '@remix-run/react'
import { useEffect } from 'react'

/** A native form that is answered with a file leaves its page standing, and tells nobody when. */
const NATIVE_FORM_RESTS_MILLISECONDS = 5_000

/**
 * A posted form is sent once: until its answer is there its button says that it is busy, and a second press does
 * nothing. One pair of listeners serves every form of the site.
 */
export function useSingleSubmit(): void {
  const idle = useNavigation().state === 'idle'
  useEffect(() => {
    if (idle) release()
  }, [idle])
  useEffect(() => {
    const hold = (event: SubmitEvent) => {
      if (!isPost(event) || !isUnderWay(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    let rest: ReturnType<typeof setTimeout>
    const mark = (event: SubmitEvent) => {
      if (!isPost(event)) return
      event.target.dataset.underWay = ''
      event.submitter?.setAttribute('aria-busy', 'true')
      event.submitter?.setAttribute('aria-disabled', 'true')
      if (!event.defaultPrevented) rest = setTimeout(release, NATIVE_FORM_RESTS_MILLISECONDS)
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

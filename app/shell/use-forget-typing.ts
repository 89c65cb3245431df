import { useEffect } from 'react'
import { forgetAll, forgetExpired } from '#app/components/kept-typing/forget.ts'
import { paths } from '#app/platform/paths.ts'

/** Whoever signs out leaves nothing typed behind for the next person at this computer, and whoever does not nothing for ever. */
export function useForgetTyping(): void {
  useEffect(() => {
    forgetExpired(Date.now())
    const listen = ({ target }: SubmitEvent) => {
      if (target instanceof HTMLFormElement && new URL(target.action).pathname === paths.signOut())
        forgetAll()
    }
    document.addEventListener('submit', listen, { capture: true })
    return () => document.removeEventListener('submit', listen, { capture: true })
  }, [])
}

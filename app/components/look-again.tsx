import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const MILLISECONDS = 1_000
const SECONDS_WITHOUT_SCRIPTS = 3

/** Has the page look again while work is under way; without scripts the browser reloads it. */
export function LookAgain() {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(revalidate, MILLISECONDS)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(SECONDS_WITHOUT_SCRIPTS)} />
    </noscript>
  )
}

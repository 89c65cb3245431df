import { useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'

/** What comes sooner needs no sign that it is coming. */
export const SLOW_AFTER_MILLISECONDS = 250

/** Whether the next page, or the answer to a form, has been travelling for longer than one likes to wait. */
export function useSlowNavigation(after = SLOW_AFTER_MILLISECONDS): boolean {
  const travelling = useNavigation().state !== 'idle'
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!travelling) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), after)
    return () => clearTimeout(timer)
  }, [travelling, after])
  return slow
}

import { useEffect } from 'react'
import { forgetAll } from './forget.ts'

/** On the page that says that an account is gone: with it goes what was typed in this browser. */
export function useForgetAll(gone: boolean): void {
  useEffect(() => {
    if (gone) forgetAll()
  }, [gone])
}

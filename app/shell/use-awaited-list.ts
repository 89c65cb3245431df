import { useLocation, useNavigation } from '@remix-run/react'
import { useSlowNavigation } from '#app/components/use-slow-navigation.ts'
import { paths } from '#app/platform/paths.ts'

/** The line on top says after a quarter of a second that something comes; a place is held only for what is later still. */
const HELD_AFTER_MILLISECONDS = 400

/** The catalogue and the matches of a need are searched for, and may take that long. */
const isList = (path: string) => path === paths.catalogue() || path.endsWith('/matches')

/** Whether another page's list is waited for; what is asked of a list on its own page, its filters say, leaves it standing. */
export function useAwaitedList(): boolean {
  const { pathname } = useLocation()
  const { location } = useNavigation()
  const slow = useSlowNavigation(HELD_AFTER_MILLISECONDS)
  const next = location?.pathname
  return slow && next !== undefined && next !== pathname && isList(next)
}

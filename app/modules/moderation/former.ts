/** What stood how before a case took it down, so that it can be put back exactly so. */
export type Former = { id: string; was: string }

/** Takes what is noted of one thing out of a list; `was` is null where nothing is. */
export function taken(list: readonly Former[], id: string): { was: string | null; rest: Former[] } {
  return {
    was: list.find((one) => one.id === id)?.was ?? null,
    rest: list.filter((one) => one.id !== id),
  }
}

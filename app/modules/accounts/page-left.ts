/**
 * The page, as a path of this site, that a request with a Referer came from; null without one. A language in its
 * query would outvote the one just chosen, so it goes.
 */
export function pageLeft(request: Request, named?: string): string | null {
  const here = new URL(request.url)
  const from = named ?? request.headers.get('Referer')
  if (!from || !URL.canParse(from, here)) return null
  const page = new URL(from, here)
  if (page.host !== here.host) return null
  page.searchParams.delete('lng')
  return page.pathname + page.search
}

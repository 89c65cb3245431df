const PAGE_LIMIT = 10_000

/** The page that an address asks for, 1-based; 1 where it asks for none or for nonsense. */
export function pageNumber(url: URL): number {
  const asked = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(asked) ? Math.min(Number(asked), PAGE_LIMIT) : 1
}

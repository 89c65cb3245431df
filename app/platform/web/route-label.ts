/** A route of the built site, as Remix describes it. */
type Route = { id: string; path?: string; parentId?: string; index?: boolean }

/**
 * Names the route that a path belongs to, '/needs/:id/matches', so that figures can be kept by page: as many names as there are routes,
 * however many addresses are asked for. Assets are one, and what no route serves is 'other'.
 */
export function routeLabels(routes: Record<string, Route | undefined>): (path: string) => string {
  const patterns = [
    ...new Set(Object.values(routes).flatMap((route) => (route ? [fullPath(route, routes)] : []))),
  ]
  // What is written out comes before what a parameter would take: /needs/new before /needs/:id.
  const sorted = patterns
    // A page for whatever is not there is no page of its own.
    .filter((pattern) => !pattern.includes('*'))
    .sort((one, other) => parameters(one) - parameters(other))
  const known = sorted.map((label) => ({ label, test: expressionOf(label) }))
  return (path) => {
    if (path.startsWith('/assets/')) return '/assets'
    const page = path.replace(/\.data$/, '').replace(/^\/_root$/, '/')
    return known.find(({ test }) => test.test(page))?.label ?? 'other'
  }
}

function fullPath(route: Route, routes: Record<string, Route | undefined>): string {
  const segments: string[] = []
  for (let one: Route | undefined = route; one; one = one.parentId ? routes[one.parentId] : undefined) {
    if (one.path) segments.unshift(one.path)
  }
  return `/${segments.join('/')}`
}

function parameters(pattern: string) {
  return pattern.split('/').filter((segment) => segment.startsWith(':')).length
}

function expressionOf(pattern: string) {
  const segments = pattern.split('/').map((segment) => {
    return segment.startsWith(':') ? '[^/]+' : segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${segments.join('/')}/?$`)
}

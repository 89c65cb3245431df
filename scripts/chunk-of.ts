import type { Rollup } from 'vite'

/** What nearly every page loads, and what all but the first page do; measured: lists by counting served the catalogue, the heaviest, worse. */
const SHARED = {
  frame:
    /\/app\/(?:components\/(?:badge|card|columns)\.tsx|platform\/(?:dates|money)\.ts|modules\/taxonomy\/name-of\.ts)$/,
  usual:
    /\/app\/(?:components\/(?:alert|breadcrumbs|chips|export-links|page-header|pagination|tabs|toolbar)\.tsx|modules\/(?:bookmarks\/ui\/favourite-button\.tsx|offerings\/(?:extension-facts|ui\/price)\.ts))$/,
  search:
    /\/search\/(?:query|indexes\/[\w-]+)\.ts$|\/app\/modules\/catalogue\/(?:catalogue-query|facet-names)\.ts$/,
}

/**
 * Few files instead of dozens of tiny ones, which compress badly and are a request each: what every page loads is one
 * file of packages and one of ours, what most load is a third; the rest is left to Rollup.
 */
export function chunkOf(): Rollup.GetManualChunk {
  let always: Set<string> | undefined
  return (id, graph) => {
    always ??= onEveryPage(graph)
    if (SHARED.frame.test(id)) return 'frame'
    if (SHARED.usual.test(id)) return 'usual'
    if (SHARED.search.test(id)) return 'search'
    if (!always.has(id) || /\.css/.test(id)) return undefined
    return /node_modules\/(?!lucide)/.test(id) ? 'framework' : 'frame'
  }
}

/** The entry, the root route and all that they import. */
function onEveryPage({ getModuleIds, getModuleInfo }: Rollup.ManualChunkMeta) {
  const found = new Set<string>()
  const add = (id: string) => {
    if (found.has(id)) return
    found.add(id)
    for (const next of getModuleInfo(id)?.importedIds ?? []) add(next)
  }
  for (const id of [...getModuleIds()]) if (/\/app\/(?:entry\.client|root)\.tsx$/.test(id)) add(id)
  return found
}

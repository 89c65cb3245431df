import type { Rollup } from 'vite'

/** What nearly every page loads, and what all but the first page do; measured: lists by counting served the catalogue, the heaviest, worse. */
const SHARED = {
  frame:
    /\/app\/(?:components\/(?:badge|card|columns)\.tsx|platform\/(?:dates|money)\.ts|modules\/taxonomy\/name-of\.ts)$/,
  usual:
    /\/app\/(?:components\/(?:alert|breadcrumbs|chips|export-links|page-header|pagination|tabs|toolbar)\.tsx|modules\/(?:bookmarks\/ui\/favourite-button\.tsx|offerings\/(?:extension-facts|ui\/price)\.ts))$/,
  search:
    /\/search\/(?:query|indexes\/[\w-]+)\.ts$|\/app\/modules\/catalogue\/(?:catalogue-query|facet-names)\.ts$/,
  // Rollup would put every drawing into the frame, which imports lucide by name: these are of tables, fields and suggestions.
  drawings: /\/lucide\/dist\/esm\/icons\/(?:arrow|circle-alert|circle-question|file-text|layers)[\w-]*\.mjs$/,
}

/**
 * Few files instead of dozens of tiny ones, which compress badly and are a request each: what every page loads is one
 * file of packages and one of ours, what most load is a third; the rest is left to Rollup.
 */
export function chunkOf(): Rollup.GetManualChunk {
  let always: Set<string> | undefined
  return (id, graph) => {
    always ??= onEveryPage(graph)
    const [shared] = Object.entries(SHARED).find(([, files]) => files.test(id)) ?? []
    if (shared) return shared
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

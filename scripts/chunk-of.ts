import type { Rollup } from 'vite'

/** What most pages load beside the frame; measured: a list by counting served the catalogue, the heaviest, worse. */
const USUAL = [
  /\/app\/components\/(?:alert|badge|breadcrumbs|card|chips|description-list|export-links|page-header|pagination|section|tabs|toolbar)\.tsx$/,
  /\/app\/platform\/(?:dates|money)\.ts$/,
  /\/app\/modules\/taxonomy\/name-of\.ts$/,
  /\/app\/modules\/offerings\/(?:extension-facts|ui\/price)\.ts$/,
]

/**
 * Few files instead of dozens of tiny ones, which compress badly and are a request each: what every page loads is one
 * file of packages and one of ours, what most load is a third; the rest is left to Rollup.
 */
export function chunkOf(): Rollup.GetManualChunk {
  let always: Set<string> | undefined
  return (id, graph) => {
    always ??= onEveryPage(graph)
    if (USUAL.some((one) => one.test(id))) return 'usual'
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

import type { Plugin } from 'vite'

/**
 * import() as the browser does it. Vite's wrapper fetches the files and styles of a lazy part ahead, for 1 KB on every page;
 * our lazy parts have no styles of their own and come with one press.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: (_config, { isSsrBuild, command }) => command === 'build' && !isSsrBuild,
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
  }
}

import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'
import { chunkOf } from './scripts/chunk-of.ts'
import { plainImports } from './scripts/plain-imports.ts'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), plainImports()],
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    sourcemap: isSsrBuild,
    modulePreload: false,
    chunkSizeWarningLimit: 900,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf() } },
    // Every page pays for these bytes: terser leaves a twentieth fewer of them than esbuild.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { compress: { passes: 3, pure_getters: true }, format: { comments: false } },
  },
  // Native packages: their WebAssembly stand-ins are not installed, and the browser never loads them.
  optimizeDeps: { exclude: ['@node-rs/argon2', '@node-rs/jieba'] },
  ssr: { external: ['@electric-sql/pglite', '@node-rs/jieba', '@node-rs/argon2'] },
}))

/** `npm start`: everything from a fresh clone to a marketplace that answers. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { buildSite, generateClient, installPackages, requireNode } from './set-up.js'

requireNode()
if (existsSync('.env')) process.loadEnvFile('.env')
await installPackages()
await generateClient()
await buildSite()

// The trial shows demo data and its sign-in buttons; whoever sets NODE_ENV=production runs the real thing.
const trial = process.env.NODE_ENV !== 'production'
const server = spawn(process.execPath, ['--import', 'tsx', 'app/entry.web.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: trial ? (process.env.DEMO ?? '1') : '0',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  },
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => server.kill(signal))
}
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

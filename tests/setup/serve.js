/** The built site on a fresh folder with the demo story, for the journeys. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-e2e-'))
const server = spawn(process.execPath, ['--import', 'tsx', 'app/entry.web.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: '1',
    DATA_DIR: folder,
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
  },
})
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 0)
})

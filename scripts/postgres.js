/** A PostgreSQL of our own for the tests: a fresh folder, a free port, gone afterwards. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.js'
import { say } from './set-up.js'

/**
 * @typedef {object} Postgres
 * @property {string} url
 * @property {string} version
 * @property {() => void} stop
 * @property {() => void} kill SIGKILL: nothing is put in order
 * @property {() => Promise<void>} restart after a kill, on the same data and port
 */

/**
 * Starts it; where the programs are absent and cannot be installed, tells why.
 * @returns {Promise<Postgres | { absent: string }>}
 */
export async function startPostgres() {
  const bin = findPrograms() ?? installPrograms()
  if (!bin) {
    return {
      absent:
        'PostgreSQL programs (initdb, postgres) are not installed; on Debian: apt-get install postgresql',
    }
  }
  const owner = process.getuid?.() === 0 ? unprivilegedUser() : undefined
  if (owner === null)
    return { absent: 'PostgreSQL refuses to run as root and there is no user "postgres" or "nobody"' }
  const folder = mkdtempSync(path.join(tmpdir(), 'yupei-postgres-'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const as = owner ?? {}
  const port = await freePort()
  const data = path.join(folder, 'data')
  const initialised = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'yupei', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...as, cwd: folder, encoding: 'utf8' },
  )
  if (initialised.status !== 0) return { absent: `initdb failed: ${initialised.stderr}` }
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=60`
  const start = () =>
    spawnSync(
      path.join(bin, 'pg_ctl'),
      ['-D', data, '-w', '-l', path.join(folder, 'log'), '-o', settings, 'start'],
      { ...as, cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
    )
  const started = start()
  if (started.status !== 0) return { absent: `pg_ctl start failed: ${started.stderr}` }
  const stop = () => {
    spawnSync(path.join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...as, cwd: folder })
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  const version = execFileSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
  return {
    url: `postgres://yupei@127.0.0.1:${port}/postgres`,
    version,
    kill: () => {
      const [pid = ''] = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
    },
    // Its children take a moment to notice and to let go of the shared memory.
    restart: async () => {
      for (let attempt = 0; start().status !== 0; attempt++) {
        if (attempt === 40) throw new Error('PostgreSQL did not start again after it was killed')
        await wait(250)
      }
    },
    stop: () => {
      process.off('exit', stop)
      stop()
    },
  }
}

/** The folder that holds initdb, of the newest version there is. */
function findPrograms() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const places = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  return places.find(
    (place) => existsSync(path.join(place, 'initdb')) && existsSync(path.join(place, 'postgres')),
  )
}

function installPrograms() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say('安装 PostgreSQL（系统软件包）/ installing PostgreSQL from the system packages …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], {
    env,
    stdio: 'ignore',
  })
  return findPrograms()
}

function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  return null
}

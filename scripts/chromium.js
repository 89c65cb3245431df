/** A real browser for the journeys: found on the machine, or installed from the system's packages. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './set-up.js'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns {{ path: string } | { absent: string }} */
export function findChromium() {
  const stated = process.env.CHROMIUM_PATH
  if (stated)
    return existsSync(stated) ? { path: stated } : { absent: `CHROMIUM_PATH=${stated} does not exist` }
  const found = PLACES.find((place) => existsSync(place)) ?? install()
  return found
    ? { path: found }
    : {
        absent:
          'no Chromium; install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH',
      }
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say('安装 Chromium（系统软件包）/ installing Chromium from the system packages …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
    stdio: 'ignore',
  })
  return PLACES.find((place) => existsSync(place))
}

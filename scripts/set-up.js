/** What a fresh clone lacks, done once and again only when its input changed: packages, database client, build. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run, runTool } from './run.js'

const STAMPS = 'node_modules/.cache/yupei'
const BUILD_INPUT = [
  'app',
  'search',
  'prisma/schema',
  'prisma/pool.ts',
  'public',
  'package.json',
  'remix.config.js',
  'vite.config.ts',
]

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`需要 Node.js ≥ 20.19，当前为 ${process.versions.node}。Node.js 20.19 or newer is needed.`)
  process.exit(1)
}

/** Packages, where absent or where the lock file changed. */
export async function installPackages() {
  await onChange(
    'packages',
    ['package.json', 'package-lock.json'],
    existsSync('node_modules/.bin/vite'),
    async () => {
      say('安装依赖 / installing packages …')
      return run(
        process.platform === 'win32' ? 'npm.cmd' : 'npm',
        ['install', '--no-audit', '--no-fund', '--loglevel=error'],
        { quiet: true },
      )
    },
  )
}

export async function generateClient() {
  await onChange(
    'client',
    ['prisma/schema', 'package.json'],
    existsSync('prisma/generated/client.ts'),
    async () => {
      say('生成数据库客户端 / generating the database client …')
      return runTool('prisma', ['generate'], { quiet: true })
    },
  )
}

export async function buildSite() {
  await onChange('build', BUILD_INPUT, existsSync('build/server/index.js'), async () => {
    say('构建网站 / building the site …')
    return runTool('remix', ['vite:build'], { quiet: true, env: { ...process.env, NODE_ENV: 'production' } })
  })
}

/**
 * @param {string} name
 * @param {string[]} input files and folders whose content decides
 * @param {boolean} present whether the result is there at all
 * @param {() => Promise<{ code: number, output: string }>} work
 */
async function onChange(name, input, present, work) {
  const stamp = path.join(STAMPS, `${name}.sha256`)
  const before = fingerprint(input)
  if (present && existsSync(stamp) && readFileSync(stamp, 'utf8') === before) return
  const { code, output } = await work()
  if (code !== 0) {
    console.error(output)
    console.error(`未完成：${name}。上面是原因。This step failed: ${name}. The reason is above.`)
    process.exit(1)
  }
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stamp, fingerprint(input))
}

/** @param {string[]} input */
function fingerprint(input) {
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of input.flatMap(filesOf)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** @param {string} place @returns {string[]} */
function filesOf(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)))
}

/** @param {string} line */
export function say(line) {
  console.log(`· ${line}`)
}

/** Starts programs and says what went wrong in words. */
import { spawn } from 'node:child_process'

/**
 * Runs a program to its end with the terminal attached.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, cwd?: string }} [options] quiet: output only if it fails
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, parameters, { env = process.env, quiet = false, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      env,
      cwd,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a program of node_modules/.bin with this very Node.
 * @param {string} name
 * @param {string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, parameters, options) {
  return run(
    process.platform === 'win32' ? 'npx.cmd' : `node_modules/.bin/${name}`,
    process.platform === 'win32' ? [name, ...parameters] : parameters,
    options,
  )
}

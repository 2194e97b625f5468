// Builds after an install. "npm install -g git+https://…", which pre-commit runs for a hook, prepares the clone without
// what it takes to build it: npm passes "global" on to the install inside the clone. So that is fetched here where it
// is missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const passedOn = /^npm_config_(?:global|location|local_prefix|prefix|omit|production)$/iu
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !passedOn.test(name)))
const npm = (...args) => {
  const { status, error } = spawnSync('npm', args, {
    cwd,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(new URL('../node_modules/typescript', import.meta.url)))
  npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund')
npm('run', 'build')

// Installs the packages of a folder with its own package.json, which only some commands need, unless they are there as its lockfile says:
// node scripts/install-apart.mjs scripts/check
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL(`../${process.argv[2]}/`, import.meta.url))
const timeOf = file => statSync(folder + file, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json')) {
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  process.exitCode = status ?? 1
}

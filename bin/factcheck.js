#!/usr/bin/env node
// An older Node reads this as well, to be told so: nothing here is newer than modules are.
import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const needed = [20, 19]
const entry = fileURLToPath(new URL('../dist/bundle/launch.cjs', import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)

const refuse = line => {
  process.stderr.write(`factcheck: ${line}\n`)
  process.exitCode = 2
}

if (major < needed[0] || (major === needed[0] && minor < needed[1]))
  refuse(`needs Node.js ${needed.join('.')} or later; this is ${process.versions.node}`)
else if (existsSync(entry))
  import('./load-compiled.js').then(({ loadCompiled }) => loadCompiled(entry).launch(process))
else refuse('not built yet; run: npm ci && npm run build')

#!/usr/bin/env node
import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { loadCompiled } from './load-compiled.js'

const entry = fileURLToPath(new URL('../dist/bundle/launch.cjs', import.meta.url))
if (existsSync(entry)) {
  const { launch } = loadCompiled(entry)
  await launch(process)
} else {
  process.stderr.write('factcheck: not built yet; run: npm ci && npm run build\n')
  process.exitCode = 2
}

#!/usr/bin/env node
import { existsSync } from 'node:fs'
import process from 'node:process'

const entry = new URL('../dist/bundle/launch.js', import.meta.url)
if (existsSync(entry)) {
  const { launch } = await import(entry.href)
  await launch(process)
} else {
  process.stderr.write('factcheck: not built yet; run: npm ci && npm run build\n')
  process.exitCode = 2
}

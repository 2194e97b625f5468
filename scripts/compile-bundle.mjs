// Keeps what V8 makes of the command line's bundle, behind scripts/bundle.mjs in `npm run build`; bin/load-compiled.js says why. Two
// stories are compared, so that the functions that every comparison calls are among it.
import { writeFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { loadCompiled } from '../bin/load-compiled.js'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
const scripts = new Map()
const { launch } = loadCompiled(at('../dist/bundle/launch.cjs'), scripts)

for (const story of ['us-mexico-talks', 'stories/25-lubowiec-train-derailment'])
  for (const format of ['json', 'terminal'])
    await launch({
      argv: [
        ...process.argv.slice(0, 2),
        'compare',
        ...['--format', format, '--fail-on', 'never'],
        ...['a.txt', 'b.txt'].map(file => at(`../fixtures/${story}/${file}`)),
      ],
      stdout: nowhere,
      stderr: nowhere,
      stdin: process.stdin,
      cwd: process.cwd,
      env: {},
    })
for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData())

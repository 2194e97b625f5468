// Keeps what V8 makes of the command line's bundle, behind scripts/bundle.mjs in `npm run build`; bin/load-compiled.js says why. Two
// stories are compared, so that the functions that every comparison calls are among it. Then it writes down which program this is: a
// hash of all that decides what it finds.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { loadCompiled } from '../bin/load-compiled.js'

const at = path => fileURLToPath(new URL(path, import.meta.url))
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
const scripts = new Map()
const { launch } = loadCompiled(at('../dist/bundle/launch.cjs'), scripts)

for (const [story, format] of [
  ['us-mexico-talks', 'json'],
  ['stories/25-lubowiec-train-derailment', 'terminal'],
])
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

const bundle = at('../dist/bundle/')
const decisive = readdirSync(bundle)
  .filter(name => name.endsWith('.cjs'))
  .sort()
  .map(name => bundle + name)
const hash = createHash('sha256')
for (const file of [...decisive, at('../dist/parse.tables')]) hash.update(readFileSync(file))
writeFileSync(at('../dist/bundle/build-id'), hash.digest('hex'))

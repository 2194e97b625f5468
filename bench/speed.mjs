#!/usr/bin/env node
// How much more than reading does `compare` cost? Prints the CPU time of the whole process on two articles of about
// 3 kB as a ratio to a process that only loads compromise and parses the same files: npm run bench:speed [-- RUNS]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inventNews } from './invent-news.mjs'
import { measure, median } from './measure.mjs'

const runs = Number(process.argv[2] ?? 9)
const at = path => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
const invented = inventNews({ events: 1, articlesPerEvent: 2, eventsPerArticle: 4 }).map(({ path, text }) => {
  writeFileSync(join(folder, path), text)
  return join(folder, path)
})

/** Texts as people write them, and texts made from templates. */
const pairs = {
  'us-mexico-talks': ['a.txt', 'b.txt'].map(file => at(`../fixtures/us-mexico-talks/${file}`)),
  'lubowiec-train-derailment': ['a.txt', 'b.txt'].map(file =>
    at(`../fixtures/stories/25-lubowiec-train-derailment/${file}`),
  ),
  invented,
}

const compareArgs = files => [
  at('../bin/factcheck.js'),
  'compare',
  '--format',
  'json',
  '--fail-on',
  'never',
  ...files,
]
const ms = times => `${Math.round(median(times))} ms`

try {
  for (const [name, files] of Object.entries(pairs)) {
    const [compared, parsed] = [[], []]
    // In turns, so that whatever else the machine does weighs on both.
    for (let run = 0; run < runs; run++) {
      parsed.push(measure([at('parse-only.mjs'), ...files]).cpuMs)
      compared.push(measure(compareArgs(files)).cpuMs)
    }
    const ratio = median(compared.map((time, run) => time / parsed[run]))
    console.log(
      `${name}: ${ratio.toFixed(2)} times reading alone (${ms(compared)} to ${ms(parsed)} of CPU time)`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}

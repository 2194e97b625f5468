#!/usr/bin/env node
// Does `compare` stay linear? Ten times the articles about ten times the events, and two articles ten times as long,
// should take about ten times as long and no more than ten times the memory: npm run bench:scale
//
// Times are taken in one process that has run the small case twice before, so that starting up and compiling do not
// flatter the large one. The exit code is 1 where a ratio is above its limit.
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'

const limits = { time: 13, memory: 10 }

const series = [
  {
    name: '1,000 articles of 100 events to 100 articles of 10 events',
    small: { events: 10, articlesPerEvent: 10 },
    large: { events: 100, articlesPerEvent: 10 },
  },
  {
    name: 'two articles of 200 kB to two of 20 kB',
    small: { events: 1, articlesPerEvent: 2, eventsPerArticle: 24 },
    large: { events: 1, articlesPerEvent: 2, eventsPerArticle: 240 },
  },
]

const run = (...cases) => {
  const { stdout, maxRssKb } = measure([
    fileURLToPath(new URL('scale-run.mjs', import.meta.url)),
    JSON.stringify(cases),
  ])
  return { results: JSON.parse(stdout), maxRssKb }
}

const seconds = ({ ms }) => `${(ms / 1000).toFixed(1)} s`
const megabytes = kilobytes => `${Math.round(kilobytes / 1024)} MB`

for (const { name, small, large } of series) {
  const alone = run(small)
  const both = run(small, small, large)
  const [, warm, last] = both.results
  const time = last.ms / warm.ms
  const memory = both.maxRssKb / alone.maxRssKb
  const input = last.characters / warm.characters
  console.log(name)
  console.log(`  input   ${input.toFixed(1)} times (${last.characters} to ${warm.characters} characters)`)
  console.log(`  time    ${time.toFixed(1)} times (${seconds(last)} to ${seconds(warm)} of CPU time)`)
  console.log(
    `  memory  ${memory.toFixed(1)} times (${megabytes(both.maxRssKb)} to ${megabytes(alone.maxRssKb)})`,
  )
  if (time > limits.time || memory > limits.memory) process.exitCode = 1
}

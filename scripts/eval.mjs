#!/usr/bin/env node
// Measures `compare` on the labelled stories: npm run eval -- [FOLDER] [--story NAME] [--verbose] [--json]
// or on the same stories as people have them (wrapped, HTML, PDF, …), in a table: npm run eval -- formats [VARIANT…]
// or tagger and parser on any CoNLL-U files, as JSON: npm run eval -- parse FILE…
//
// A finding counts for a labelled row when its mentions overlap the row's passages in two articles at least.
// A reported contradiction that meets no labelled one is a false alarm; where it meets a pair that is labelled
// as none, it fell into a trap as well. Needs a build first.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compare } from '../dist/index.js'
import { evalParse } from './eval/eval-parse.mjs'
import { readStories } from './eval/read-stories.mjs'
import { scoreStory, summarise } from './eval/score-stories.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    story: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (positionals[0] === 'parse') {
  const { problem, ...scores } = evalParse(positionals.slice(1))
  if (problem) {
    console.error(problem)
    process.exit(2)
  }
  console.log(JSON.stringify(scores, null, 2))
  process.exit(0)
}
const isTable = positionals[0] === 'formats'
const folder =
  (isTable ? undefined : positionals[0]) ?? fileURLToPath(new URL('../fixtures/stories', import.meta.url))
const stories = readStories(folder).filter(({ name }) => name.includes(values.story))
if (stories.length === 0) {
  console.error(`no story named like "${values.story}" in ${folder}`)
  process.exit(2)
}

const percent = share => `${(100 * share).toFixed(1)}%`
const quoted = ({ passages }) =>
  passages.map(({ path, quotes }) => `${path} ${quotes.map(quote => `«${quote}»`).join(' / ')}`).join('  |  ')
const told = ({ mentions }) => mentions.map(({ source, text }) => `${source} «${text}»`).join('  |  ')

/** What a person who tunes the rules looks at: every row missed, every false alarm. */
const detailsOf = ({ name, missed, wrong, traps, notation, compatible }) =>
  [
    ...missed.map(row => `MISSED  ${row.kind}  ${quoted(row)}  (${row.note})`),
    ...wrong.map(f => `FALSE   ${f.kind}  ${f.id} ${f.confidence}  ${told(f)}  (${f.message})`),
    ...traps.map(row => `TRAP    ${quoted(row)}  (${row.why ?? row.note})`),
    ...notation.missed.map(row => `missed notation  ${row.kind}  ${quoted(row)}  (${row.note})`),
    ...compatible.missed.map(row => `missed compatible  ${row.kind}  ${quoted(row)}  (${row.note})`),
  ].map(line => `${name}  ${line}`)

const summaryOf = ({ contradictions: c, byKind, byConfidence, traps, clean, notation, compatible }) => [
  `contradictions     precision ${percent(c.precision)}  recall ${percent(c.recall)}  F1 ${percent(c.f1)}  ` +
    `(found ${c.found} of ${c.gold}; right ${c.right} of ${c.reported} reported)`,
  `recall by kind     ${Object.entries(byKind)
    .map(([kind, { found, gold }]) => `${kind} ${found}/${gold}`)
    .join('  ')}`,
  `precision by confidence  ${byConfidence
    .filter(({ reported }) => reported > 0)
    .map(({ from, right, reported }) => `≥ ${from}: ${right}/${reported}`)
    .join('  ')}`,
  `traps fallen into  ${traps.fallenInto}/${traps.rows}   clean stories kept quiet ${clean.quiet}/${clean.stories}`,
  `notation named     ${notation.found}/${notation.gold} ${percent(notation.recall)}   ` +
    `compatible named ${compatible.found}/${compatible.gold} ${percent(compatible.recall)}`,
]

if (isTable) {
  const { scoreVariants } = await import('./eval/score-variants.mjs')
  const names = positionals.length > 1 ? positionals.slice(1) : undefined
  for (const { name, scores, summary } of await scoreVariants(stories, names)) {
    const { contradictions: c, traps, notation, compatible } = summary
    console.log(
      `${name.padEnd(15)} recall ${percent(c.recall)}  precision ${percent(c.precision)} (${c.reported - c.right} false)  ` +
        `traps ${traps.fallenInto}  notation ${percent(notation.recall)}  compatible ${percent(compatible.recall)}`,
    )
    if (values.verbose) for (const line of scores.flatMap(detailsOf)) console.log(`  ${line}`)
  }
  process.exit(0)
}

const scores = []
for (const story of stories) scores.push(scoreStory(story, (await compare(story.articles)).findings))
const summary = summarise(scores)
if (values.json) console.log(JSON.stringify(summary, null, 2))
else {
  if (values.verbose) for (const line of scores.flatMap(detailsOf)) console.log(line)
  for (const line of summaryOf(summary)) console.log(line)
}

#!/usr/bin/env node
// Fits the aligner's weights to labelled stories: npm run fit -- [KIND] [conflict|match] [FOLDER…]
//
// Prints each feature's weight in src/align/likelihood.ts beside the fitted one, and how well both rank the pairs; the
// fitted ones on stories that they were not fitted to. The weights in the source are rounded from this by hand, since
// the stories are few: see ARCHITECTURE.md. Needs a build first.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { conflictWeights, matchWeights } from '../dist/align/likelihood.js'
import { fitLogistic, recallAt, scoreOf } from './eval/fit-logistic.mjs'
import { labelledPairs } from './eval/labelled-pairs.mjs'
import { readStories } from './eval/read-stories.mjs'

const { positionals } = parseArgs({ allowPositionals: true })
const [kind = 'figure', mode = 'conflict', ...folders] = positionals
if (mode !== 'conflict' && mode !== 'match') {
  console.error(`unknown mode "${mode}"; use conflict or match`)
  process.exit(2)
}
const usual = fileURLToPath(new URL('../fixtures/stories', import.meta.url))
const stories = (folders.length > 0 ? folders : [usual]).flatMap(readStories)
const pairs = stories.flatMap(story => labelledPairs(story, kind, mode === 'conflict'))
if (!pairs.some(pair => pair.isTogether)) {
  console.error(`no labelled pair of kind ${kind} was weighed`)
  process.exit(2)
}

/** Parts that the stories are cut into: each is scored by weights fitted to the others. */
const parts = 5
const heldOut = Array.from({ length: parts }, (_, part) => {
  const own = new Set(stories.filter((_, i) => i % parts === part).map(({ name }) => name))
  const weights = fitLogistic(pairs.filter(({ story }) => !own.has(story)))
  return pairs
    .filter(({ story }) => own.has(story))
    .map(pair => ({ ...pair, score: scoreOf(weights, pair.features) }))
}).flat()

const now = mode === 'conflict' ? conflictWeights(kind) : matchWeights(kind)
const fitted = fitLogistic(pairs)
console.log(`${pairs.filter(pair => pair.isTogether).length} of ${pairs.length} pairs belong together`)
console.log('feature              now  fitted')
for (const name of Object.keys(fitted))
  console.log(`${name.padEnd(18)} ${now[name].toFixed(2).padStart(5)} ${fitted[name].toFixed(2).padStart(7)}`)
/** How often pairs of about one score belong together: a score of 0.7 should mean seven in ten. */
const bands = Array.from({ length: 10 }, (_, i) => i / 10).map(from => {
  const inBand = pairs.filter(({ score }) => score >= from && score < from + 0.1)
  return `${from}: ${inBand.filter(pair => pair.isTogether).length}/${inBand.length}`
})
console.log(`together by score    ${bands.join('  ')}`)

const percent = share => `${(100 * share).toFixed(0)}%`
for (const [title, scored] of [
  ['now', pairs],
  ['fitted, held out', heldOut],
])
  console.log(
    `${title}: recall at precision ${[0.9, 0.8, 0.6].map(least => `${percent(least)} ${percent(recallAt(least, scored))}`).join('  ')}`,
  )

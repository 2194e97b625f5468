#!/usr/bin/env node
// Trains the models that the program ships: npm run train -- parse [TREEBANK]
//
// The treebank is a folder with gum/, gum-splits.md and ewt/; it stays out of the project. Needs a build first.
import { trainParse } from './train/parse.mjs'

const [what, folder = '../shared/treebank'] = process.argv.slice(2)
if (what !== 'parse') {
  console.error(`unknown model "${what ?? ''}"; use parse`)
  process.exit(2)
}
trainParse(folder)

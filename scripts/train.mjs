#!/usr/bin/env node
// Trains the models that the program ships: npm run train -- parse [TREEBANK] [TEXTS…]
//
// The treebank is a folder with gum/, gum-splits.md and ewt/; the texts are folders of news, from which classes of words are
// learnt and nothing else. Both stay out of the project. Needs a build first.
import { trainParse } from './train/parse.mjs'

const [what, treebank = '../shared/treebank', ...texts] = process.argv.slice(2)
if (what !== 'parse') {
  console.error(`unknown model "${what ?? ''}"; use parse`)
  process.exit(2)
}
trainParse(treebank, texts.length > 0 ? texts : ['../shared/real', '../shared/stories'])

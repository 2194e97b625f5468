#!/usr/bin/env node
// Trains the models that the program ships: npm run train -- parse [TREEBANK] [TEXTS…]
//                                           npm run train -- link [REAL] [STORIES]
//
// The treebank is a folder with gum/, gum-splits.md and ewt/; the texts are folders of news, from which classes of words are
// learnt and nothing else. REAL is a folder with labelled/ and more/, events of real news with and without labels; STORIES one
// of labelled stories. All of them stay out of the project. Needs a build first.
import { trainLink } from './train/link.mjs'
import { trainParse } from './train/parse.mjs'

const [what, ...folders] = process.argv.slice(2)
switch (what) {
  case 'parse': {
    const [treebank = '../shared/treebank', ...texts] = folders
    trainParse(treebank, texts.length > 0 ? texts : ['../shared/real', '../shared/stories'])
    break
  }
  case 'link': {
    const [real = '../shared/real', stories = '../shared/stories'] = folders
    trainLink(real, stories)
    break
  }
  default:
    console.error(`unknown model "${what ?? ''}"; use parse or link`)
    process.exit(2)
}

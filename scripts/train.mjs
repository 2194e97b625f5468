#!/usr/bin/env node
// Trains the models that the program ships:
//   npm run train -- parse [TREEBANK] [TEXTS…]
//   npm run train -- passages [NEWS] [CASES]
//
// The treebank is a folder with gum/, gum-splits.md and ewt/; the texts are folders of news, from which classes of words are
// learnt and nothing else; the news is a folder with labelled/ and more/;
// the cases are pairs of texts after published corrections. All stay out of the project. Needs a build first, and for the parser the
// packages of scripts/data.

const [what, ...paths] = process.argv.slice(2)
const trainers = {
  parse: async (treebank = '../shared/treebank', ...texts) => {
    const { trainParse } = await import('./train/parse.mjs')
    trainParse(treebank, texts.length > 0 ? texts : ['../shared/real', '../shared/stories'])
  },
  passages: async (news = '../shared/real', cases = '../shared/cases/cases.jsonl') => {
    const { trainPassages } = await import('./train/passages.mjs')
    trainPassages(news, cases)
  },
}
if (!Object.hasOwn(trainers, what ?? '')) {
  console.error(`unknown model "${what ?? ''}"; use ${Object.keys(trainers).join(' or ')}`)
  process.exit(2)
}
await trainers[what](...paths)

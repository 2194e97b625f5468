import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A row's passages: for each article the texts that state the value, and where they stand. */
const passages = (mentions, textOf) =>
  Object.entries(mentions).map(([path, quotes]) => ({
    path,
    spans: [quotes].flat().map(quote => {
      const start = textOf.get(path)?.indexOf(quote) ?? -1
      if (start < 0) throw new Error(`${path} lacks the labelled passage: ${quote}`)
      return { start, end: start + quote.length }
    }),
    quotes: [quotes].flat(),
  }))

/** Reads one folder of articles with its `gold.json`; articles go by their file names. */
const readStory = (folder, name) => {
  const read = file => readFileSync(join(folder, name, file), 'utf8')
  const gold = JSON.parse(read('gold.json'))
  const articles = gold.articles.map(({ file }) => ({ path: file, text: read(file) }))
  const textOf = new Map(articles.map(({ path, text }) => [path, text]))
  const row = ({ mentions, ...rest }) => ({ ...rest, passages: passages(mentions, textOf) })
  return { name, articles, expected: gold.expected.map(row), traps: gold.mustNotContradict.map(row) }
}

/**
 * Reads the labelled stories of a folder, in the order of their names.
 *
 * `expected` lists every contradiction of a story, and some pairs that only differ in notation or precision;
 * `traps` are passages that look like a contradiction and are none.
 */
export const readStories = folder =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .map(name => readStory(folder, name))

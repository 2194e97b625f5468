import { check } from '../../dist/check.js'
import { readFile } from '../../dist/load/readers/read-file.js'
import { readPlain } from '../../dist/load/readers/read-plain.js'
import { scoreStory, summarise } from './score-stories.mjs'
import { variants } from './variants.mjs'

/** An article as one of the variants has it, read as the command line reads a file. */
const articleAs = async ({ path, text }, { extension, write }) => {
  const read = await readFile(Buffer.from(write(text)), path, `article.${extension}`)
  if (!read.ok) throw new Error(read.error.message)
  const [article] = read.value.articles
  return { path, text: article.text, document: article.document ?? readPlain(article.text) }
}

/** The labelled passages where the variant's file has them; one that is not read any more meets no finding. */
const passagesIn = (passages, articles) =>
  passages.map(({ path, quotes }) => {
    const { document } = articles.find(article => article.path === path)
    const spans = quotes.flatMap(quote => {
      const start = document.text.indexOf(quote)
      return start < 0 ? [] : [document.spanOf({ start, end: start + quote.length })]
    })
    return { path, quotes, spans }
  })

/** Scores the stories in each way of writing articles. */
export const scoreVariants = async (stories, onlyNames = Object.keys(variants)) => {
  const rows = []
  for (const name of onlyNames) {
    const scores = []
    for (const story of stories) {
      const articles = await Promise.all(story.articles.map(article => articleAs(article, variants[name])))
      const placed = row => ({ ...row, passages: passagesIn(row.passages, articles) })
      const labelled = { ...story, expected: story.expected.map(placed), traps: story.traps.map(placed) }
      scores.push(scoreStory(labelled, check(articles).findings))
    }
    rows.push({ name, scores, summary: summarise(scores) })
  }
  return rows
}

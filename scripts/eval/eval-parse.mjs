import { readFileSync } from 'node:fs'
import { loadModels } from '../../dist/parse/load-models.js'
import { readConllu } from '../train/conllu.mjs'
import { scoreParse } from './score-parse.mjs'

/** The sentences of a CoNLL-U file; throws a plain sentence where it cannot be read as one. */
const sentencesOf = path => {
  let text
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`${path}: cannot be read (${error.code})`)
  }
  const sentences = readConllu(text)
  if (sentences.length === 0) throw new Error(`${path}: holds no sentence in CoNLL-U`)
  for (const { id, words } of sentences)
    for (const { form, head, deprel } of words)
      if (!deprel || !Number.isInteger(head) || head < -1 || head >= words.length)
        throw new Error(`${path}: sentence ${id || '?'}: the head or relation of "${form}" makes no sense`)
  return sentences
}

/**
 * Scores the models that ship on CoNLL-U files, taken together.
 *
 * @returns what `scoreParse` gives, with the milliseconds that loading the models took; or `{ problem }` for a bad file
 */
export const evalParse = paths => {
  if (paths.length === 0) return { problem: 'name a file in CoNLL-U: npm run eval -- parse FILE…' }
  try {
    const sentences = paths.flatMap(sentencesOf)
    const start = performance.now()
    const models = loadModels()
    const loadMilliseconds = Math.round(performance.now() - start)
    return { sentences: sentences.length, ...scoreParse(models, sentences), loadMilliseconds }
  } catch (error) {
    return { problem: error.message }
  }
}

import { readFileSync } from 'node:fs'
import { loadModels } from '../../dist/parse/load-models.js'
import { readConllu } from '../train/conllu.mjs'
import { scoreParse } from './score-parse.mjs'

const textOf = path => {
  try {
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    return { problem: `${path}: cannot be read (${error.code})` }
  }
}

/** The sentences of a CoNLL-U file, or what is wrong with it. */
const sentencesOf = path => {
  const { text, problem } = textOf(path)
  if (problem) return { problem }
  const sentences = readConllu(text)
  if (sentences.length === 0) return { problem: `${path}: holds no sentence in CoNLL-U` }
  for (const { id, words } of sentences)
    for (const { form, head, deprel } of words)
      if (!deprel || !Number.isInteger(head) || head < -1 || head >= words.length)
        return { problem: `${path}: sentence ${id || '?'}: the head or relation of "${form}" makes no sense` }
  return { sentences }
}

/**
 * Scores the models that ship on CoNLL-U files, taken together.
 *
 * @returns what `scoreParse` gives, with the milliseconds that loading the models took; or `{ problem }`, one line
 */
export const evalParse = paths => {
  if (paths.length === 0) return { problem: 'name a file in CoNLL-U: npm run eval -- parse FILE…' }
  const files = paths.map(sentencesOf)
  const bad = files.find(({ problem }) => problem)
  if (bad) return bad
  const sentences = files.flatMap(file => file.sentences)
  const start = performance.now()
  const models = loadModels()
  const loadMilliseconds = Math.round(performance.now() - start)
  return { sentences: sentences.length, ...scoreParse(models, sentences), loadMilliseconds }
}

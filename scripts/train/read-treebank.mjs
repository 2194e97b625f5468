import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu } from './conllu.mjs'

/** The documents that `gum-splits.md` lists under a heading. */
const listed = (splits, heading) =>
  new Set(
    splits
      .split(/^## /mu)
      .find(part => part.startsWith(`${heading}\n`))
      ?.match(/\w+_\w+_\w+/gu) ?? [],
  )

/**
 * The sentences of a folder that holds `gum/` (one document a file) with `gum-splits.md`, and `ewt/` (one genre a file, all to
 * train on).
 *
 * @returns sentences of each split; each knows its genre
 */
export const readTreebank = folder => {
  const splits = readFileSync(join(folder, 'gum-splits.md'), 'utf8')
  const [dev, test] = [listed(splits, 'dev'), listed(splits, 'test')]
  const filesOf = name =>
    readdirSync(join(folder, name))
      .filter(file => file.endsWith('.conllu'))
      .sort()
      .map(file => ({
        name: file.replace('.conllu', ''),
        sentences: readConllu(readFileSync(join(folder, name, file), 'utf8')),
      }))
  const gum = filesOf('gum').map(document => ({ ...document, genre: document.name.split('_')[1] }))
  const ewt = filesOf('ewt').map(document => ({ ...document, genre: document.name }))
  const sentencesOf = documents =>
    documents.flatMap(({ genre, sentences }) => sentences.map(sentence => ({ ...sentence, genre })))
  return {
    train: sentencesOf([...gum.filter(({ name }) => !dev.has(name) && !test.has(name)), ...ewt]),
    dev: sentencesOf(gum.filter(({ name }) => dev.has(name))),
    test: sentencesOf(gum.filter(({ name }) => test.has(name))),
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../../dist/parse/tokenise.js'

/** All text files below a folder, in an order that is the same on every machine. */
const filesBelow = folder =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.name.endsWith('.txt') ? [path] : []
    })

/** The paragraphs of the texts below a folder as lists of words; one that comes again is left out. */
export const readTexts = folder => {
  const paragraphs = new Set(
    filesBelow(folder)
      .flatMap(path => readFileSync(path, 'utf8').split('\n'))
      .map(line => line.trim()),
  )
  paragraphs.delete('')
  return [...paragraphs].map(text => tokenise(text).map(({ start, end }) => text.slice(start, end)))
}

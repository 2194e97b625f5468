import type { Sentence } from '../core/sentence.ts'
import { idleWords } from '../lang/en/common-words.ts'
import { kinWords, menAndWomen } from '../lang/en/relations.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { toAmerican } from '../world/spelling.ts'
import type { Context, Reference } from './article-person.ts'
import { nounGender } from './gendered-nouns.ts'

/** Most sentences of an article that a telling word stands in. */
const fewest = 3

/** Kinship and not a role: "brother", not "spokeswoman". */
const isKin = (lemma: string): boolean =>
  kinWords.has(lemma) ||
  (nounGender(lemma) !== null && !/.{4}(?:man|woman)$/u.test(lemma) && !menAndWomen.has(lemma))

const tellingIn = ({ tokens, people }: Sentence): readonly string[] =>
  tokens.flatMap(token => {
    const named = people.some(({ span }) => token.span.start >= span.start && token.span.start < span.end)
    const tells = /^(?:noun|adjective|verb|number)$/u.test(token.pos) && token.lemma.length > 2
    return tells && !named && !idleWords.has(token.lemma) && !speechVerbs.has(token.lemma)
      ? [toAmerican(token.lemma)]
      : []
  })

/** What an article is about: its telling words in dictionary form. */
export const toldIn = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(tellingIn))

/** Least share of the telling words of the shorter article that two on one event have in common, and the least of words. */
const oneStory = 0.25
const leastShared = 3

/** Do two articles tell one story, by their words? */
export const tellAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared >= leastShared && shared >= oneStory * few.size
}

/** Sentences of a person that are compared with those of another. */
const mostSentences = 8

/** Share of the telling words of the shorter sentence that two have in common which tell the same, and the least of words. */
const sameSentence = 0.5
const leastInSentence = 4

/** Do two articles say the same of two people in nearly the same sentence? */
export const saySame = (a: Context, b: Context): boolean =>
  a.sentences.some(left =>
    b.sentences.some(right => {
      const [few, many] = left.size <= right.size ? [left, right] : [right, left]
      const shared = [...few].filter(word => many.has(word)).length
      return shared >= leastInSentence && shared >= sameSentence * few.size
    }),
  )

/** "Clara Bustillo, 34," */
const ageBehind = /^,? \(?(?<age>\d{1,2})\b/u

/** "Mayor Clara Bustillo of Porto" */
const ofBehind = /^ of (?:the )?(?<of>\p{Lu}[\p{L}-]+)/u

/** Collects the contexts of the people of an article, by index. References in text order. */
export const contextsOf = (
  count: number,
  sentences: readonly Sentence[],
  references: readonly Reference[],
): readonly Context[] => {
  const telling = sentences.map(tellingIn)
  const spread = new Map<string, number>()
  for (const words of telling)
    for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1)
  const words = Array.from({ length: count }, () => new Set<string>())
  const namedIn = Array.from({ length: count }, () => new Map<number, ReadonlySet<string>>())
  const kin = new Set<number>()
  const ages = new Map<number, number>()
  const owners = new Map<number, string>()
  let next = 0
  for (const [i, { span, tokens, text }] of sentences.entries()) {
    const named = references[next]
    const about =
      named !== undefined && named.span.start < span.end && tokens.some(({ lemma }) => isKin(lemma))
    for (let r = references[next]; r && r.span.start < span.end; r = references[++next]) {
      for (const word of telling[i] ?? []) if ((spread.get(word) ?? 0) <= fewest) words[r.person]?.add(word)
      const own = namedIn[r.person]
      if (own && own.size < mostSentences) own.set(i, new Set(telling[i]))
      const behind = text.slice(r.span.end - span.start, r.span.end - span.start + 40)
      const age = ageBehind.exec(behind)?.groups?.['age']
      const of = ofBehind.exec(behind)?.groups?.['of']
      if (age) ages.set(r.person, Number(age))
      if (of) owners.set(r.person, of)
      if (about) kin.add(r.person)
    }
  }
  return words.map((own, i) => ({
    words: own,
    sentences: [...(namedIn[i]?.values() ?? [])],
    kin: kin.has(i),
    age: ages.get(i) ?? null,
    of: owners.get(i) ?? null,
  }))
}

/** How many telling words two contexts have in common, but for some. One age counts for two. */
export const countShared = (a: Context, b: Context, but: ReadonlySet<string> = new Set()): number =>
  [...a.words].filter(word => b.words.has(word) && !but.has(word)).length +
  (a.age !== null && a.age === b.age ? 2 : 0)

/** Do two contexts name two towns, firms or clubs right behind the name? */
export const ofOthers = (a: Context, b: Context): boolean => a.of !== null && b.of !== null && a.of !== b.of

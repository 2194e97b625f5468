import { groupBy } from '../core/group-by.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { differsByTypo } from '../kinds/name/differs-by-typo.ts'
import { looseKey, plainKey } from '../kinds/name/name-keys.ts'
import { calendarWords } from '../lang/en/calendar.ts'
import { nationalityEndings, thingNouns } from '../lang/en/names.ts'
import { legalAbbreviations } from '../lang/en/organisations.ts'
import { portfolioWords } from '../lang/en/titles.ts'
import { isFirstName } from '../text/people-words.ts'
import { countryOf, isDemonym } from '../world/countries.ts'
import { placesNamed } from '../world/places.ts'
import { toAmerican } from '../world/spelling.ts'
import { isKindOf, isVerb } from '../world/wordnet.ts'
import { misspellingKeys } from './name-keys.ts'

/** A name with one word that is another's misspelt: "Marine Corp" beside "Marine Corps". */
export interface MisspeltThing {
  readonly articleId: number
  readonly sentence: number
  readonly span: Span
  readonly text: string
  /** The same for all spellings. */
  readonly key: string
}

/** A capitalised word inside a sentence. */
interface Word {
  readonly sentence: Sentence
  readonly at: number
  /** Letters in small, without accents. */
  readonly plain: string
}

/** Shortest word that is looked at. */
const shortest = 4

/** Occurrences of a word that are looked at. */
const most = 12

const wordAt = ({ tokens }: Sentence, at: number): Token | undefined => tokens[at]

const isNamed = ({ people, tokens }: Sentence, at: number): boolean =>
  people.some(({ span }) => overlaps(span, tokens[at]?.span ?? span))

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')

const wordsIn = (sentence: Sentence): readonly Word[] => {
  if (/^(?:headline|heading|byline)$/u.test(sentence.role)) return []
  return sentence.tokens.flatMap((token, at) => {
    const isName = /^\p{Lu}\p{Ll}+(?:['’]s?)?$/u.test(token.text) && (token.pos === 'noun' || at > 0)
    const plain = plainKey(token.normal)
    const fits = isName && plain.length >= shortest && !calendarWords.has(token.normal)
    // The first word of a sentence has its capital from there, unless another capital goes on.
    const told = at > 0 || (token.after === ' ' && isCapital(sentence.tokens[1]))
    return fits && told && !isNamed(sentence, at) ? [{ sentence, at, plain }] : []
  })
}

/** Is the word known for what it is, so that it is no misspelling? */
const isKnown = ({ sentence, at, plain }: Word): boolean => {
  const token = wordAt(sentence, at)
  if (token === undefined || legalAbbreviations.has(plain)) return token === undefined
  return (
    isFirstName(token) ||
    isKnownPlace(plain) ||
    isDemonym(token.text.replace(/['’]s?$/u, '')) ||
    thingNouns.has(plain) ||
    portfolioWords.has(plain) ||
    isVerb(token.lemma) ||
    isKindOf(token.lemma, 'person', 'vehicle', 'building', 'organisation', 'group', 'money', 'event')
  )
}

const isKnownPlace = (plain: string): boolean => countryOf(plain) !== null || placesNamed(plain).length > 0

/** Plurals, demonyms and adjectives are words of their own: "Democrat", "Democrats"; "Syria", "Syrian". */
const isForm = (short: string, long: string): boolean => {
  const ending = long.startsWith(short) ? long.slice(short.length) : ''
  if (ending === 's')
    return !(thingNouns.has(long) && (legalAbbreviations.has(short) || !thingNouns.has(short)))
  return nationalityEndings.has(ending)
}

/** What romanising leaves open: a letter doubled, an "h", or, in a place that is not known, another vowel. */
const isOpenSpelling = (a: string, b: string): boolean => {
  const bones = (word: string) => word.replace(/(\p{L})\1/gu, '$1').replace(/[aeiouyh]/gu, '')
  if (looseKey(a) === looseKey(b)) return true
  const isPlace = isKnownPlace(a) || isKnownPlace(b)
  return bones(a) === bones(b) && !(isPlace && a.length === b.length)
}

const isMisspelling = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (toAmerican(a) === toAmerican(b) || !differsByTypo(short, long) || isForm(short, long)) return false
  return !isOpenSpelling(a, b) || thingNouns.has(a) || thingNouns.has(b)
}

/** Shortest name of a place that one letter makes no other place of. */
const longEnough = 7

const isPlaceMisspelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= longEnough && (countryOf(a) !== null || countryOf(b) !== null)

/** The capitalised word right in front of or behind a word: "Marine" of "Marine Corps". */
const neighbours = ({
  sentence: { tokens },
  at,
}: Word): readonly (readonly ['front' | 'behind', string])[] => {
  const [front, own, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return [
    ...(front?.after === ' ' && isCapital(front) ? ([['front', front.normal]] as const) : []),
    ...(own?.after === ' ' && isCapital(behind) && behind ? ([['behind', behind.normal]] as const) : []),
  ]
}

const sideBySide = (a: Word, b: Word): 'front' | 'behind' | null => {
  const others = neighbours(b)
  const shared = neighbours(a).find(([side, word]) => others.some(([s, w]) => s === side && w === word))
  return shared?.[0] ?? null
}

/** The preposition right before a word, by its tag or by the tree: "off" of "off Gibraltar"; null for none. */
const prepositionBefore = (sentence: Sentence, at: number): string | null => {
  const token = wordAt(sentence, at - 1)
  const isTied = sentence.tree.relations[at - 1] === 'case' && sentence.tree.heads[at - 1] === at
  return token && (token.pos === 'preposition' || isTied) ? token.normal : null
}

/** Words that stand alone behind the same preposition, or a known place behind any: "in Gibraltar", "off Gibralter". */
const standAlike = (a: Word, b: Word): boolean => {
  const [left, right] = [a, b].map(({ sentence, at }) => prepositionBefore(sentence, at))
  const isAlone = neighbours(a).length === 0 && neighbours(b).length === 0
  const isPlace = isKnownPlace(a.plain) || isKnownPlace(b.plain)
  return isAlone && left !== null && right !== null && (isPlace || left === right)
}

const toThing = ({ sentence, at }: Word, side: 'front' | 'behind' | null, key: string): MisspeltThing => {
  const [first, last] = [side === 'front' ? at - 1 : at, side === 'behind' ? at + 1 : at]
  const start = sentence.tokens[first]?.span.start ?? 0
  const written = sentence.text.slice(
    start - sentence.span.start,
    (sentence.tokens[last]?.span.end ?? 0) - sentence.span.start,
  )
  const text = written.replace(/['’]s?$/u, '')
  return {
    articleId: sentence.articleId,
    sentence: sentence.index,
    span: { start, end: start + text.length },
    text,
    key,
  }
}

const articlesOf = (words: readonly Word[]): ReadonlySet<number> =>
  new Set(words.map(({ sentence }) => sentence.articleId))

/** Occurrences of two words that stand alike, and on which side they share a word. */
const pairOf = (a: readonly Word[], b: readonly Word[]) => {
  for (const left of a)
    for (const right of b) {
      const side = sideBySide(left, right)
      if (side !== null || standAlike(left, right)) return { side, left, right }
    }
  return null
}

/** The spellings of one name: two words, in articles of their own, one of them no word that is known. */
const spellings = (a: readonly Word[], b: readonly Word[]): readonly MisspeltThing[] => {
  const [left, right] = [a[0], b[0]]
  if (!left || !right || !isMisspelling(left.plain, right.plain)) return []
  if (isKnown(left) && isKnown(right)) return []
  const [own, other] = [articlesOf(a), articlesOf(b)]
  // An article that has both tells of two, but for a place that nobody knows beside one that everybody does.
  if ([...own].some(id => other.has(id)) && !isPlaceMisspelt(left.plain, right.plain)) return []
  const pair = pairOf(a.slice(0, most), b.slice(0, most))
  if (!pair) return []
  const { side } = pair
  const key = [left.plain, right.plain].sort().join('/')
  const alike = (word: Word, like: Word): boolean =>
    side === null ? neighbours(word).length === 0 : sideBySide(word, like) === side
  return [...a.filter(word => alike(word, pair.right)), ...b.filter(word => alike(word, pair.left))].map(
    word => toThing(word, side, key),
  )
}

/**
 * Finds the names of things and places that one article misspells: a word with a letter more, less or other than
 * the word that another article has in the same name ("Marine Corp", "Marine Corps") or place ("in Gibralter").
 *
 * @param sentences of all articles
 * @param surnames words that are names of people, in small letters
 */
export const misspeltThings = (
  sentences: readonly Sentence[],
  surnames: ReadonlySet<string>,
): readonly MisspeltThing[] => {
  const words = groupBy(
    sentences.flatMap(wordsIn).filter(({ plain }) => !surnames.has(plain)),
    ({ plain }) => plain,
  )
  const byMisspelling = new Map<string, string[]>()
  for (const plain of words.keys())
    for (const key of new Set(misspellingKeys(plain)))
      byMisspelling.set(key, [...(byMisspelling.get(key) ?? []), plain])
  const seen = new Set<string>()
  return [...byMisspelling.values()].flatMap(near =>
    near.flatMap((a, i) =>
      near.slice(i + 1).flatMap(b => {
        const key = [a, b].sort().join('/')
        if (seen.has(key)) return []
        seen.add(key)
        return spellings(words.get(a) ?? [], words.get(b) ?? [])
      }),
    ),
  )
}

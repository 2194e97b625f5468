import type { Sentence } from '../../../core/sentence.ts'
import type { Tenure } from '../../../core/value.ts'
import { ownPossessives } from '../../../lang/en/grammar.ts'
import { portfolioWords, rankWords, tenureWords } from '../../../lang/en/titles.ts'
import type { Found } from '../../define-kind.ts'
import type { TitlePhrase } from '../phrase/title-phrase.ts'
import { roleOf, type Word } from '../phrase/words.ts'
import type { Bearer, BearerIndex } from './bearers.ts'
import type { Seat } from './seat.ts'

/** What a rule captured: the words of one title. */
export interface TitleParts {
  readonly words: readonly Word[]
  /** Index in `words` of the last word of the role, or of the verb where `verb` is set. */
  readonly head: number
  /** What the words around the title say of its time; null where they say nothing. */
  readonly tenure: Tenure | null
  /** The role that a verb names: "leader" in "leads the delegation"; null where the title is a noun. */
  readonly verb: string | null
  /** "its" or "their" before the title: the owner is known from the text around. */
  readonly pronoun: string | null
  /** Owner that an earlier title of the same list states: "Brightwell's" chairman and chief executive. */
  readonly owner: readonly Word[]
  /** Tail that the last title of the same list states: chairman and chief executive "of Brightwell". */
  readonly tail: readonly Word[]
  /** Whom the bearer stands for, told behind the name: "(R-Iowa)"; null where nothing is. */
  readonly seat: Seat | null
}

/** What every rule looks at. */
export interface Scene {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly bearers: BearerIndex
  /** The same with "he" and "she", which only a verb gives a title: "she was mayor". */
  readonly subjects: BearerIndex
}

export type FoundTitle = Found<TitleParts> & {
  readonly bearer: { readonly start: number; readonly end: number }
}

/** A rule is a value: its name, and what it finds. */
export interface TitleRule {
  readonly name: string
  /** What it reads, as an example. */
  readonly example: string
  readonly find: (scene: Scene) => readonly FoundTitle[]
}

/** The words of a list's first title that say whose office it is: "Brightwell's". */
const ownerOf = (words: readonly Word[], phrase: TitlePhrase): readonly Word[] => {
  const modifiers = words.slice(phrase.first, phrase.head)
  const owned = modifiers.findLastIndex(word => word.possessive)
  if (owned >= 0) return modifiers.slice(0, owned + 1)
  // "Brightwell Chairman and CEO"
  const named = modifiers.every(
    word => word.capital && roleOf(word) === null && !portfolioWords.has(word.normal),
  )
  return named ? modifiers.filter(word => !rankWords.has(word.normal) && !tenureWords.has(word.normal)) : []
}

/** A role without words of its own before it: "chief executive", but not "an associate professor". */
const isPlain = (words: readonly Word[], phrase: TitlePhrase): boolean =>
  words[phrase.first - 1]?.normal === 'and' && phrase.head - phrase.first <= 1

const pronounBefore = (words: readonly Word[], first: number): string | null => {
  const before = words[first - 1]?.normal ?? ''
  return ownPossessives.has(before) ? before : null
}

/** Puts together what a rule returns for the titles of one bearer. */
export const toFound = (
  { words }: Scene,
  rule: string,
  bearer: Bearer,
  phrases: readonly TitlePhrase[],
  tenure: Tenure | null = null,
  seat: Seat | null = null,
): readonly FoundTitle[] => {
  const [first] = phrases
  const last = phrases.at(-1)
  return phrases.map(phrase => {
    const [start, end] = [words[phrase.first], words[phrase.last]]
    const dot = end?.after.startsWith('.') && phrase.last < words.length - 1 ? 1 : 0
    return {
      span: { start: start?.start ?? 0, end: (end?.end ?? 0) + dot },
      rule,
      bearer: bearer.span,
      parts: {
        words: words.slice(phrase.first, phrase.last + 1),
        head: phrase.head - phrase.first,
        tenure,
        verb: null,
        pronoun: pronounBefore(words, phrase.first),
        owner: first && phrase !== first ? ownerOf(words, first) : [],
        tail:
          last && phrase !== last && phrase.last === phrase.head && isPlain(words, last)
            ? words.slice(last.head + 1, last.last + 1)
            : [],
        seat,
      },
    }
  })
}

import { isCapitalised } from '../../../core/is-capitalised.ts'
import type { PartOfSpeech, Sentence } from '../../../core/sentence.ts'
import { abbreviatedTitles } from '../../../lang/en/abbreviations.ts'
import { roleInitials } from '../../../lang/en/roles.ts'
import { formerPrefix, futureSuffix, hyphenedRank } from '../../../lang/en/titles.ts'
import { isRoleNoun } from '../../../text/people-roles.ts'
import { toAmerican } from '../../../world/spelling.ts'

/** A word of a sentence, where parts joined by hyphens are one: "vice-chancellor", "Vasquez-Orr". */
export interface Word {
  readonly text: string
  /** Lower case, American spelling, without a possessive ending: "defense". */
  readonly normal: string
  /** Dictionary form of its last part. */
  readonly lemma: string
  readonly start: number
  readonly end: number
  readonly pos: PartOfSpeech
  readonly tags: ReadonlySet<string>
  readonly possessive: boolean
  readonly capital: boolean
  /** What stands between it and the next word. */
  readonly after: string
  /** Index of the person in whose name it stands, or -1. */
  readonly person: number
}

const possessive = /['’]s?$/u

/** "Rear Adm. Villamor": an abbreviation that a name, a capital or its full stop follows. */
const writtenOut = (word: string, after: string, next: string | undefined): string => {
  const full = abbreviatedTitles.get(word)
  return full !== undefined && (after.startsWith('. ') || (after === ' ' && isCapitalised(next ?? '')))
    ? full
    : word
}

/** Reads the words of a sentence; a word that the tagger split at a hyphen is put together again. */
export const wordsOf = (sentence: Sentence): readonly Word[] => {
  const words: Word[] = []
  let text = ''
  let start = -1
  let person = 0
  for (const [i, token] of sentence.tokens.entries()) {
    // The second half of a contraction shares its span with the first.
    if (token.span.start === sentence.tokens[i - 1]?.span.start) continue
    if (start < 0) start = token.span.start
    text += token.text
    const next = sentence.tokens[i + 1]
    if (token.after === '-' && next) {
      text += '-'
      continue
    }
    for (
      let span = sentence.people[person]?.span;
      span && span.end <= start;
      span = sentence.people[person]?.span
    )
      person++
    const own = sentence.people[person]?.span
    const isPossessive = possessive.test(text)
    const plain = text.toLowerCase().replaceAll('’', "'")
    const normal = toAmerican(isPossessive ? plain.replace(possessive, '') : plain)
    words.push({
      text,
      normal: isCapitalised(text) ? writtenOut(normal, token.after, next?.text) : normal,
      lemma: token.lemma,
      start,
      end: token.span.end,
      pos: token.pos,
      tags: token.tags,
      possessive: isPossessive,
      capital: isCapitalised(text) || /^(?:ex|then|former)-\p{Lu}/u.test(text),
      after: token.after,
      person: own && own.start <= start && start < own.end ? person : -1,
    })
    text = ''
    start = -1
  }
  return words
}

/** The role a word names, without prefixes and endings of time: "then-Chief" → "chief", "mayor-elect" → "mayor". */
export const roleOf = (word: Word | undefined): string | null => {
  if (!word || word.possessive) return null
  if (roleInitials.has(word.text)) return word.normal
  const bare = word.normal.replace(formerPrefix, '').replace(futureSuffix, '')
  if (isRoleNoun(bare)) return bare
  const last = bare.slice(bare.lastIndexOf('-') + 1)
  return last !== bare && isRoleNoun(last) && hyphenedRank.test(bare) ? bare : null
}

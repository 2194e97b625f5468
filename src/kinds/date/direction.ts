import type { Sentence, Token } from '../../core/sentence.ts'
import { be } from '../../lang/en/grammar.ts'
import { futureWords, pastWords } from '../../lang/en/modality.ts'
import { reportingForms } from '../../lang/en/speech.ts'
import type { Direction, Scan } from './scan.ts'

/** How many words and marks before and behind a date are looked at. */
const reach = { before: 30, behind: 8 }

/** "will shut", "to be moved": what stands before the verb decides, not its form. */
const isInfinitive = (s: Scan, at: number): boolean => {
  const before = s.lexemes[at - 1]?.word ?? ''
  return before === 'be' || before === 'to' || futureWords.has(before)
}

const directionOf = (s: Scan, at: number): Direction | null => {
  const lexeme = s.lexemes[at]
  if (!lexeme) return null
  if (futureWords.has(lexeme.word)) return 'future'
  if (lexeme.word === 'to' && be.has(s.lexemes[at - 1]?.word ?? '')) return 'future'
  if (isInfinitive(s, at)) return null
  if (pastWords.has(lexeme.word)) return 'past'
  const tagged = s.tenses.get(lexeme.start)
  if (tagged) return tagged
  return lexeme.word.length > 4 && lexeme.word.endsWith('ed') && !lexeme.word.endsWith('eed') ? 'past' : null
}

/**
 * Tells from the verb nearest to a date whether it lies ahead: "will meet on Friday", "the vote, due on Friday", "met on
 * Friday". What stands before the date counts first.
 *
 * @param from place of the date's first lexeme
 * @param end the place behind its last
 * @returns null where no word tells
 */
export const directionAt = (s: Scan, from: number, end: number): Direction | null => {
  for (let at = from - 1; at >= Math.max(0, from - reach.before); at--) {
    const found = directionOf(s, at)
    if (found) return found
  }
  for (let at = end; at < end + reach.behind; at++) {
    const found = directionOf(s, at)
    // Behind a date the present tense tells of what lasts: "the report of 5 February runs to 88 pages".
    if (found && (found === 'past' || futureWords.has(s.lexemes[at]?.word ?? ''))) return found
  }
  return null
}

/** A verb in the present with its subject before it; the tagger takes the "lives" of "claimed 11 lives" for one. */
const announces = (token: Token, before: Token | undefined, second: Token | undefined): boolean => {
  if (!token.tags.has('PresentTense') || reportingForms.has(token.normal) || !before) return false
  // "in rough seas", "71 days’ supply"
  if (second?.pos === 'preposition' || second?.pos === 'number' || before.tags.has('Possessive')) return false
  if (token.text !== token.text.toLowerCase()) return false
  const subject = before.pos === 'noun' || before.pos === 'pronoun' || before.after.includes(',')
  return (
    subject && (token.normal.endsWith('s') || (token.tags.has('Infinitive') && before.tags.has('Plural')))
  )
}

/**
 * The tense of the verbs that the tagger knows, by where they start within the sentence. A present tense beside a date
 * announces: "takes over Nov. 1", "opens on Friday". In a headline it tells what was.
 */
export const readTenses = ({ tokens, span, role }: Sentence): ReadonlyMap<number, Direction> =>
  new Map(
    tokens.flatMap((token, index): readonly [number, Direction][] => {
      const start = token.span.start - span.start
      if (token.tags.has('PastTense')) return [[start, 'past']]
      return role !== 'headline' && announces(token, tokens[index - 1], tokens[index - 2])
        ? [[start, 'future']]
        : []
    }),
  )

import type { Sentence, Speaker } from '../../core/sentence.ts'
import type { QuoteValue } from '../../core/value.ts'
import { genderedSubjects } from '../../lang/en/grammar.ts'
import { quoteWords } from '../../text/quote-words.ts'
import { tellingStems } from '../../text/wording/compare-wordings.ts'
import { defineKind, type Found, type Kind } from '../define-kind.ts'
import { compareQuotes } from './compare.ts'
import { isTitle } from './is-title.ts'
import { isOneWord } from './is-word-of.ts'
import { sameUtterance } from './same-utterance.ts'

/** Fewer words than this are a catchphrase that anybody may use: "not guilty"; some of them must tell something. */
const least = { words: 2, telling: 2 }
/** As many words are no catchphrase, whatever they tell. */
const enough = 5

/** Most words of a quote that is no more than one telling word: "It's sexist". */
const longestWord = 3

const isTelling = (words: readonly string[]): boolean =>
  words.length >= enough || (words.length >= least.words && tellingStems(words).length >= least.telling)

/** Is it told by name who speaks, and not by "he"? */
const isNamed = (speaker: Speaker | null, { text, span }: Sentence): boolean =>
  speaker !== null &&
  !genderedSubjects.has(
    text.slice(speaker.span.start - span.start, speaker.span.end - span.start).toLowerCase(),
  )

/** Quotes, with their speakers where the article says who; the mention is the quoted text. */
const find = (sentence: Sentence): readonly Found<readonly string[]>[] =>
  sentence.quotations.flatMap(({ span, text, speaker }) => {
    const words = quoteWords(text)
    const isWord = isNamed(speaker, sentence) && words.length <= longestWord && isOneWord(words)
    if (!(isTelling(words) || isWord) || (!speaker && isTitle(text))) return []
    return [
      {
        span,
        rule: speaker ? 'quote-with-speaker' : 'quote',
        parts: words,
        ...(speaker && { bearer: speaker.span }),
      },
    ]
  })

/** What somebody is quoted as saying, word for word. */
export const quote: Kind = defineKind<null, readonly string[], QuoteValue>({
  name: 'quote',
  letter: 'q',
  help: 'the words somebody is quoted as saying',
  alignsBy: 'event',
  hasNotation: false,
  prepare: () => null,
  find,
  normalise: ({ parts, bearer }, sentence, _hints, entities) => ({
    type: 'quote',
    person: (bearer && entities.at(sentence.articleId, bearer)?.key) ?? null,
    words: parts.join(' '),
  }),
  aboutWords: ({ words }) => words.split(' '),
  sameUtterance,
  compare: compareQuotes,
})

import type { Sentence } from '../../core/sentence.ts'
import type { QuoteValue } from '../../core/value.ts'
import { quoteWords } from '../../text/quote-words.ts'
import { tellingStems } from '../../text/wording/compare-wordings.ts'
import { defineKind, type Found, type Kind } from '../define-kind.ts'
import { compareQuotes } from './compare.ts'
import { isTitle } from './is-title.ts'
import { sameUtterance } from './same-utterance.ts'

/** Fewer words than this are a catchphrase that anybody may use: "not guilty"; some of them must tell something. */
const least = { words: 2, telling: 2 }
/** As many words are no catchphrase, whatever they tell. */
const enough = 5

const isTelling = (words: readonly string[]): boolean =>
  words.length >= enough || (words.length >= least.words && tellingStems(words).length >= least.telling)

/** Quotes, with their speakers where the article says who; the mention is the quoted text. */
const find = ({ quotations }: Sentence): readonly Found<readonly string[]>[] =>
  quotations.flatMap(({ span, text, speaker }) => {
    const words = quoteWords(text)
    if (!isTelling(words) || (!speaker && isTitle(text))) return []
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

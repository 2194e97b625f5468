import type { Quotation, Sentence, Speaker } from '../../core/sentence.ts'
import { contains, overlaps, type Span } from '../../core/span.ts'
import { speechVerbs } from '../../lang/en/speech.ts'
import { speakerReader } from './read-speaker.ts'

/** The part of a quoted passage that stands in a sentence, without the comma or stop that belongs to the words around. */
const within = (sentence: Sentence, quote: Span): Span => {
  const start = Math.max(quote.start, sentence.span.start)
  const end = Math.min(quote.end, sentence.span.end)
  const text = sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
  const lead = text.length - text.replace(/^\s+/u, '').length
  return { start: start + lead, end: start + text.replace(/[\s,.;:]+$/u, '').length }
}

/** Does a sentence hold nothing but what it quotes? */
const isAllQuoted = ({ tokens, quotes }: Sentence): boolean =>
  tokens.every(token => quotes.some(quote => overlaps(quote, token.span)))

const carried = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, from: 'carried' }

/** A passage within one pair of marks: its sentences and who said it. */
interface Passage {
  readonly quote: Span
  readonly sentences: Sentence[]
}

/** The pairs of marks of an article, in text order, with the sentences that they reach over. */
const passagesOf = (sentences: readonly Sentence[]): readonly Passage[] => {
  const passages: Passage[] = []
  for (const sentence of sentences)
    for (const quote of sentence.quotes) {
      const last = passages.at(-1)
      if (last && last.quote.start === quote.start) last.sentences.push(sentence)
      else passages.push({ quote, sentences: [sentence] })
    }
  return passages
}

/** Most passages of one sentence whose speakers are looked for; a file may be one endless line. */
const mostPassages = 16

/** The reader of the speakers of each sentence, made once. */
type Readers = (sentence: Sentence) => (quote: Span) => Speaker | null

const readersOf = (): Readers => {
  const readers = new Map<number, { read: (quote: Span) => Speaker | null; left: number }>()
  return sentence => {
    const reader = readers.get(sentence.index) ?? { read: speakerReader(sentence), left: mostPassages }
    readers.set(sentence.index, reader)
    return quote => (reader.left-- > 0 ? reader.read(quote) : null)
  }
}

/** The speaker that one of the passage's own sentences tells, or that the sentence before it, with its colon, announces. */
const toldSpeaker = (
  { quote, sentences }: Passage,
  before: Sentence | undefined,
  readers: Readers,
): Speaker | null => {
  for (const sentence of sentences) {
    const speaker = readers(sentence)(within(sentence, quote))
    if (speaker) return speaker
  }
  if (!before || !sentences.every(isAllQuoted)) return null
  const speaker = readers(before)({ start: before.span.end, end: before.span.end })
  return before.text.trimEnd().endsWith(':') || tellsOf(before, speaker) ? speaker : null
}

/**
 * "Tollan told the Herald about the night. “We ran.”", "Two boats closed in, the navy said. “They fled.”": a sentence that says no
 * more than that somebody spoke, or ends with it, and quotes nothing.
 */
const tellsOf = ({ tokens, tree, quotes, role }: Sentence, speaker: Speaker | null): boolean => {
  const root = tokens[tree.relations.indexOf('root')]
  const last = tokens.at(-1)
  if (role !== 'body' || quotes.length > 0 || !speaker || !root || !last) return false
  const isSpeech = speechVerbs.has(root.lemma) && contains(speaker.clause, root.span)
  return isSpeech || contains(speaker.clause, last.span)
}

/** May a passage be the next part of what the one before it quotes? */
const goesOn = (before: Passage, { quote, sentences }: Passage): boolean => {
  const [last, first] = [before.sentences.at(-1), sentences[0]]
  if (!last || !first) return false
  // No mark opens it.
  if (quote.start === first.span.start) return first.paragraph - last.paragraph === 1
  if (!sentences.every(isAllQuoted)) return false
  if (last.paragraph === first.paragraph) return first.index - last.index <= 1
  return first.paragraph - last.paragraph === 1 && before.quote.end === last.span.end
}

/** A sentence of fewer words goes with its neighbour, as long as both together are no longer than the most. */
const short = 7
const most = 40

/** A sentence, or a few that go together, and where the quoted part of it begins and ends. */
interface Part {
  readonly sentences: readonly Sentence[]
  readonly span: Span
  readonly words: number
}

/** The parts of a passage: its sentences, the short ones joined with their neighbours. */
const partsOf = ({ quote, sentences }: Passage): readonly Part[] => {
  const parts: Part[] = []
  for (const sentence of sentences) {
    const span = within(sentence, quote)
    const words = sentence.tokens.filter(token => overlaps(token.span, span)).length
    if (span.end <= span.start) continue
    const last = parts.at(-1)
    if (last && (last.words < short || words < short) && last.words + words <= most)
      parts[parts.length - 1] = {
        sentences: [...last.sentences, sentence],
        span: { start: last.span.start, end: span.end },
        words: last.words + words,
      }
    else parts.push({ sentences: [sentence], span, words })
  }
  return parts
}

/**
 * Reads who said what is quoted, of all sentences of an article. A passage has one speaker throughout. One that stands by
 * itself has the speaker of the one before it in the paragraph (`“…,” she said. “…”`), or of one that was not closed there.
 *
 * @param text of the article
 */
export const readQuotations = (sentences: readonly Sentence[], text: string): readonly Sentence[] => {
  const found = new Map<number, Quotation[]>()
  const readers = readersOf()
  let previous: { readonly passage: Passage; readonly speaker: Speaker | null } | null = null
  for (const passage of passagesOf(sentences)) {
    const told = toldSpeaker(passage, sentences[(passage.sentences[0]?.index ?? 0) - 1], readers)
    const speaker: Speaker | null =
      told ?? (previous && goesOn(previous.passage, passage) ? carried(previous.speaker) : null)
    for (const { span, sentences: own } of partsOf(passage)) {
      const home = own.find(sentence => speaker && contains(sentence.span, speaker.clause)) ?? own[0]
      if (!home) continue
      const quotation = { span, text: text.slice(span.start, span.end), speaker }
      const others = found.get(home.index)
      if (others) others.push(quotation)
      else found.set(home.index, [quotation])
    }
    previous = { passage, speaker }
  }
  return sentences.map(sentence => ({ ...sentence, quotations: found.get(sentence.index) ?? [] }))
}

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
  // "As the driver explained, / “…”"
  return /[:,]$/u.test(before.text.trimEnd()) || tellsOf(before, speaker) ? speaker : null
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

/** A sentence of fewer words goes with its neighbour, and may be anybody's answer where it is a paragraph by itself. */
const short = 7

/** "“Who let them in?” *Tollan asked.*": most words of such a sentence. */
const mostAsking = 16

/** "“Who let them in?” *Tollan asked.*": the sentence behind a question or a shout that says no more than whose it is. */
const askedBehind = (
  { sentences }: Passage,
  after: Sentence | undefined,
  readers: Readers,
): Speaker | null => {
  const last = sentences.at(-1)
  if (!last || !after || after.paragraph !== last.paragraph || after.quotes.length > 0) return null
  if (!/[?!]["”’'»]$/u.test(last.text.trimEnd()) || after.tokens.length > mostAsking) return null
  const { tree, tokens, span } = after
  const root = tree.relations.indexOf('root')
  const saysMore = tree.heads.some((head, i) => head === root && /^[cx]comp/u.test(tree.relations[i] ?? ''))
  if (saysMore || !sentences.every(isAllQuoted)) return null
  const speaker = readers(after)({ start: span.start, end: span.start })
  return speaker && contains(speaker.clause, tokens[root]?.span ?? span) ? speaker : null
}

/** A passage with its speaker, and the last sentence that belongs to it: that which tells the speaker, where it stands behind. */
interface Read {
  readonly passage: Passage
  readonly speaker: Speaker | null
  readonly last: Sentence | undefined
  /** No mark closes it: “We ran. / “We hid.” */
  readonly isOpen: boolean
}

/**
 * May a passage be the next part of what the one before it quotes? In its paragraph, or in the next where it was left open there or is
 * no short line: "“We ran,” he said. / “We hid behind the wall until it was dark.”" is said by him, "/ “No!”" by anybody.
 */
const goesOn = ({ last, isOpen }: Read, { quote, sentences }: Passage): boolean => {
  const [first] = sentences
  if (!last || !first || last.role !== first.role) return false
  // No mark opens it.
  if (quote.start === first.span.start) return first.paragraph - last.paragraph === 1
  if (first.index - last.index > 1) return false
  if (isOpen) return quote.start - first.span.start <= 1
  if (!sentences.every(isAllQuoted)) return false
  if (last.paragraph === first.paragraph) return true
  return sentences.reduce((words, { tokens }) => words + tokens.length, 0) >= short
}

/** "“We ran. / “We hid,” he said.": what was left open has the speaker whom the next part tells. */
const toldLater = (read: readonly Read[]): readonly Read[] => {
  const told = [...read]
  for (let i = told.length - 2; i >= 0; i--) {
    const [one, next] = [told[i], told[i + 1]]
    if (one && next && one.isOpen && !one.speaker && goesOn(one, next.passage))
      told[i] = { ...one, speaker: carried(next.speaker) }
  }
  return told
}

/** Most words of a sentence and a short one that go together. */
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
 * itself has the speaker of the one before it (`“…,” she said. “…”`), in the paragraph or that before.
 *
 * @param text of the article
 */
export const readQuotations = (sentences: readonly Sentence[], text: string): readonly Sentence[] => {
  const found = new Map<number, Quotation[]>()
  const read: Read[] = []
  const readers = readersOf()
  for (const passage of passagesOf(sentences)) {
    const [first, last] = [passage.sentences[0], passage.sentences.at(-1)]
    const [before, after] = [sentences[(first?.index ?? 0) - 1], sentences[(last?.index ?? 0) + 1]]
    const asked = askedBehind(passage, after, readers)
    const told = asked ?? toldSpeaker(passage, before, readers)
    const previous = read.at(-1)
    const speaker = told ?? (previous && goesOn(previous, passage) ? carried(previous.speaker) : null)
    const isOpen = !/["”’'»]/u.test(text[passage.quote.end] ?? '')
    read.push({ passage, speaker, last: asked ? after : last, isOpen })
  }
  for (const { passage, speaker } of toldLater(read))
    for (const { span, sentences: own } of partsOf(passage)) {
      const home = own.find(sentence => speaker && contains(sentence.span, speaker.clause)) ?? own[0]
      if (!home) continue
      const quotation = { span, text: text.slice(span.start, span.end), speaker }
      const others = found.get(home.index)
      if (others) others.push(quotation)
      else found.set(home.index, [quotation])
    }
  return sentences.map(sentence => ({ ...sentence, quotations: found.get(sentence.index) ?? [] }))
}

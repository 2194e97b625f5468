import type { PartOfSpeech, Token } from '../core/sentence.ts'
import { irregularLemma } from './irregular-verbs.ts'
import { retag } from './retag.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { sharedTags } from './shared-tags.ts'
import { type TaggedTerm, tag } from './tagger.ts'

/** Most characters tagged in one go: large enough to be fast, small enough to keep time and memory linear. */
const batchSize = 8_000
/** Most characters of a line that is tagged whole: the tagger takes the square of a sentence's length at worst. */
const longLine = 2_000

const posByTag: readonly (readonly [string, PartOfSpeech])[] = [
  ['Pronoun', 'pronoun'],
  ['Particle', 'adverb'],
  ['Possessive', 'noun'],
  ['Auxiliary', 'auxiliary'],
  ['Modal', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Verb', 'verb'],
  ['Value', 'number'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Negative', 'adverb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
]

/** A pronoun that is part of a title within a sentence, "the last night of Trust Me", is a name. */
const isTitled = ({ text, tags }: TaggedTerm, isWithin: boolean): boolean =>
  isWithin && tags.has('ProperNoun') && tags.has('Pronoun') && text.length > 1

const posOf = (term: TaggedTerm, isWithin: boolean): PartOfSpeech =>
  isTitled(term, isWithin) ? 'noun' : (posByTag.find(([name]) => term.tags.has(name))?.[1] ?? 'other')

const possessive = /['’]s?$/u

const normalOf = (term: TaggedTerm): string => {
  const plain = (term.implicit || term.text || term.normal).toLowerCase().replaceAll('’', "'")
  return term.tags.has('Possessive') ? plain.replace(possessive, '') : plain
}

/** "(37" of "3,814 (37 deaths)": brackets and quotes that the tagger leaves on a number. */
const wrapping = /^[([{“"‘]+|[)\]}”"]+$/gu

const unwrapped = (term: TaggedTerm): TaggedTerm => {
  const text = term.text.replace(wrapping, '')
  return text === term.text || text === ''
    ? term
    : { ...term, text, normal: term.normal.replace(wrapping, '') }
}

/** "is", "was", "been" share one dictionary form; the tagger calls it "is", or takes "been" for a word of its own. */
const lemmaOf = (term: TaggedTerm, normal: string): string => {
  if (term.tags.has('Copula') || normal === 'been') return 'be'
  const irregular = term.tags.has('Verb') ? irregularLemma.get(normal) : undefined
  return irregular ?? term.root?.toLowerCase() ?? normal
}

/** A line in pieces for the tagger: whole where it is short, else as many sentences together as are short. */
const piecesOf = (line: string): readonly string[] => {
  if (line.length <= longLine) return [line]
  const cuts = [0]
  let last = 0
  for (const end of sentenceEnds(line)) {
    if (end - (cuts.at(-1) ?? 0) > longLine && last > (cuts.at(-1) ?? 0)) cuts.push(last)
    last = end
  }
  return cuts.map((cut, i) => line.slice(cut, cuts[i + 1]))
}

/** Cuts text into what is tagged in one go: lines together, long lines in pieces. */
const batches = (text: string): readonly string[] => {
  const found: string[] = ['']
  for (const line of text.split(/(?<=\n)/u)) {
    const [first = '', ...more] = piecesOf(line)
    const batch = found.at(-1) ?? ''
    if (line.length <= longLine && batch.length + line.length <= batchSize)
      found[found.length - 1] = batch + line
    else found.push(first, ...more, '')
  }
  return found.filter(batch => batch !== '')
}

/**
 * Reads a stretch of text into tokens, in order. Sentence boundaries are not the tagger's but our own.
 *
 * @param text the text as the tagger is to see it
 * @param written the text as written; of the same length
 * @param offset where the text begins in its article
 * @returns tokens with absolute spans that never hold surrounding punctuation
 */
export const readTokens = (text: string, written: string, offset: number): readonly Token[] => {
  const terms = batches(text)
    .flatMap(batch => tag(batch).flat())
    .map(unwrapped)
  const tokens: Token[] = []
  let cursor = 0
  for (const term of terms) {
    // The tagger leaves the second half of a contraction without text: it shares the first half's span.
    const at = term.text === '' ? -1 : text.indexOf(term.text, cursor)
    const previous = tokens.at(-1)
    const start = at < 0 ? (previous?.span.start ?? offset) - offset : at
    const end = at < 0 ? (previous?.span.end ?? offset) - offset : at + term.text.length
    if (previous && at >= 0) tokens[tokens.length - 1] = { ...previous, after: written.slice(cursor, at) }
    const between = text.slice(cursor, Math.max(cursor, at))
    cursor = Math.max(cursor, end)
    const normal = normalOf(term)
    tokens.push({
      span: { start: offset + start, end: offset + end },
      text: written.slice(start, end),
      normal,
      lemma: lemmaOf(term, normal),
      pos: posOf(term, between === ' ' && /\p{Ll}$/u.test(previous?.text ?? '')),
      tags: sharedTags(term.tags),
      after: '',
    })
  }
  const last = tokens.at(-1)
  if (last) tokens[tokens.length - 1] = { ...last, after: written.slice(cursor) }
  return retag(tokens)
}

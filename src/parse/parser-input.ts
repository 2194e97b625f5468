import { hashText } from './hash.ts'
import type { LexicalWord } from './lexicon.ts'

/**
 * What the parser sees of a sentence's words. Each array has one number a word, then one for the root, and then a few for
 * words that are not there.
 */
export interface ParserInput {
  readonly length: number
  readonly words: Int32Array
  /** Numbers of tags. */
  readonly tags: Int32Array
  readonly classes: Int32Array
  /** How many marks stand before each word, and how many verbs. */
  readonly marksBefore: Int32Array
  readonly verbsBefore: Int32Array
  /** Another parser's opinion: the head of each word, -1 for none; and the last dependent of each. */
  readonly guide: Int32Array
  readonly guideLast: Int32Array
}

/** The root's tag, which no word has, and the tag of a word that is not there. */
const rootTag = 251
const noTag = 252
const rootWord = hashText('<root>')
const noWord = hashText('<none>')

/** By number of a tag, whether words with it are marks (1), verbs (2) or others (0); `names` as in `ParseModels`. */
export const kindsOfTags = (names: readonly string[]): Int32Array =>
  Int32Array.from(names, name => (name.startsWith('PUNCT') ? 1 : name.startsWith('VERB') ? 2 : 0))

/** An input of so many words, to be filled. */
const blank = (length: number): ParserInput => {
  const size = length + 4
  const input = {
    length,
    words: new Int32Array(size).fill(noWord),
    tags: new Int32Array(size).fill(noTag),
    classes: new Int32Array(size).fill(noTag),
    marksBefore: new Int32Array(size),
    verbsBefore: new Int32Array(size),
    guide: new Int32Array(size).fill(-1),
    guideLast: new Int32Array(size).fill(-1),
  }
  input.words[length] = rootWord
  input.tags[length] = rootTag
  input.classes[length] = rootTag
  return input
}

/** What the parser sees: each word and its tag. */
export const parserInput = (
  words: readonly LexicalWord[],
  tags: ArrayLike<number>,
  kinds: Int32Array,
): ParserInput => {
  const input = blank(words.length)
  for (let i = 0; i < words.length; i++) {
    const { familiar, wordClass } = words[i] as LexicalWord
    const tag = tags[i] as number
    const kind = kinds[tag] as number
    input.words[i] = familiar
    input.tags[i] = tag
    input.classes[i] = wordClass
    input.marksBefore[i + 1] = (input.marksBefore[i] as number) + (kind === 1 ? 1 : 0)
    input.verbsBefore[i + 1] = (input.verbsBefore[i] as number) + (kind === 2 ? 1 : 0)
  }
  return input
}

/** The same sentence from its end to its beginning. */
export const reversed = (input: ParserInput): ParserInput => {
  const { length } = input
  const back = blank(length)
  for (let i = 0; i < length; i++) {
    const j = length - 1 - i
    back.words[i] = input.words[j] as number
    back.tags[i] = input.tags[j] as number
    back.classes[i] = input.classes[j] as number
    back.marksBefore[i + 1] = (input.marksBefore[length] as number) - (input.marksBefore[j] as number)
    back.verbsBefore[i + 1] = (input.verbsBefore[length] as number) - (input.verbsBefore[j] as number)
  }
  return back
}

/** Heads of a reversed sentence, for the sentence as it stands, and the other way round. */
export const reversedHeads = (heads: ArrayLike<number>): Int32Array => {
  const { length } = heads
  return Int32Array.from({ length }, (_, i) => {
    const head = heads[length - 1 - i] as number
    return head === length ? length : length - 1 - head
  })
}

/** Tells the parser of another's opinion. */
export const withGuide = (input: ParserInput, heads: ArrayLike<number>): ParserInput => {
  const guide = new Int32Array(input.length + 4).fill(-1)
  const guideLast = new Int32Array(input.length + 4).fill(-1)
  for (let i = 0; i < input.length; i++) {
    guide[i] = heads[i] as number
    guideLast[heads[i] as number] = i
  }
  return { ...input, guide, guideLast }
}

/** No sentence. */
export const nothing: ParserInput = blank(0)

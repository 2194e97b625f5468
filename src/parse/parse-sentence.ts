import type { ParseModels } from './model-file.ts'
import { parseWords } from './parser.ts'
import type { ParserState } from './parser-state.ts'
import { tagWords } from './tagger.ts'
import { wordForm } from './word-form.ts'

/** A sentence's tags and dependency tree, one entry a word. */
export interface Parse {
  /** Universal tag: "VERB". */
  readonly tags: readonly string[]
  /** Penn Treebank tag: "VBD". */
  readonly pennTags: readonly string[]
  /** Index of each word's head, -1 for the root; one word has no head. */
  readonly heads: readonly number[]
  /** Universal Dependencies relation of each word to its head: "nsubj:pass". */
  readonly relations: readonly string[]
}

/** The root's word, which no text holds, and its tag, which no word has. */
const rootWord = 0
const rootTag = -2

/** What the parser sees: each word and its tag, with the root behind the last. */
export const parserInput = (
  words: ArrayLike<number>,
  tags: ArrayLike<number>,
): { words: Int32Array; tags: Int32Array } => ({
  words: Int32Array.from([...Array.from(words), rootWord]),
  tags: Int32Array.from([...Array.from(tags), rootTag]),
})

/** Heads with one root: the first word that the root got stays it, the others become its dependents. */
const withOneRoot = ({ heads, length }: ParserState): readonly number[] => {
  const own = Array.from(heads.subarray(0, length))
  const root = own.indexOf(length)
  return own.map((head, word) => (word === root ? -1 : head === length ? root : head))
}

/** Tags and parses the words of one sentence. */
export const parseSentence = (models: ParseModels, forms: readonly string[]): Parse => {
  if (forms.length === 0) return { tags: [], pennTags: [], heads: [], relations: [] }
  const read = forms.map(wordForm)
  const numbers = tagWords(models.tagger, read)
  const state = parseWords(
    models.parser,
    parserInput(
      read.map(({ word }) => word),
      numbers,
    ),
  )
  const heads = withOneRoot(state)
  const names = Array.from(numbers, number => (models.tags[number] ?? '').split('|'))
  return {
    tags: names.map(([tag]) => tag ?? 'X'),
    pennTags: names.map(([, penn]) => penn ?? 'XX'),
    heads,
    relations: heads.map((head, word) =>
      head === -1
        ? 'root'
        : state.heads[word] === forms.length
          ? 'parataxis'
          : (models.relations[state.relations[word] as number] ?? 'dep'),
    ),
  }
}

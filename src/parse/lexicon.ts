import { hashText, mix } from './hash.ts'
import { placeOfWord, type SortedWords } from './sorted-words.ts'
import { plainForm, readShape, type WordShape } from './word-form.ts'
import { usesOfForm } from './word-uses.ts'

/** The words that training met often enough, and those of a dictionary; the lists run side by side. */
export interface WordList {
  /** In the spelling of `plainForm`. */
  readonly words: SortedWords
  /** The class of each word, learnt from its neighbours in text; 0 for none. */
  readonly classes: ArrayLike<number>
  /** Number of the set of tags that each word was seen with; 0 where it is too rare to tell. */
  readonly tagSets: ArrayLike<number>
  /** What each word may be by the dictionary, in bits; see `uses`. */
  readonly uses: ArrayLike<number>
}

/** What the models see of a word. */
export interface LexicalWord extends WordShape {
  /** The word for the parser; of a word that training did not know, its ending and the kinds of its characters. */
  readonly familiar: number
  readonly wordClass: number
  readonly tagSet: number
  /** What the word may be by the dictionary, and by its ending; see `usesOfForm`. */
  readonly uses: number
}

/** Most forms that are remembered; a text of more distinct words is read all the same, only slower. */
const most = 100_000

/** Looks words up, and remembers what was read by its form. */
export class Lexicon {
  readonly list: WordList
  readonly #known = new Map<string, LexicalWord>()

  constructor(list: WordList) {
    this.list = list
  }

  read(form: string): LexicalWord {
    const known = this.#known.get(form)
    if (known) return known
    const shape = readShape(form)
    const plain = plainForm(form)
    const number = placeOfWord(this.list.words, plain)
    const uses = usesOfForm(plain, word => this.list.uses[placeOfWord(this.list.words, word)] ?? 0)
    const strange = mix(mix(shape.endings[2] as number, shape.shape), uses)
    const tagSet = this.list.tagSets[number] ?? 0
    const read = {
      ...shape,
      familiar: tagSet > 0 ? shape.word : strange,
      wordClass: this.list.classes[number] ?? 0,
      tagSet,
      uses,
    }
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(form, read)
    return read
  }
}

/** A word of no form, beyond either end of a sentence. */
export const outside: LexicalWord = {
  word: hashText('<>'),
  shape: 0,
  endings: [0, 0, 0, 0],
  starts: [0, 0, 0],
  familiar: hashText('<>'),
  wordClass: -1,
  tagSet: -1,
  uses: -1,
}

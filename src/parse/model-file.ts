import { readArrays, writeArrays } from './array-file.ts'
import { unpackNumbers } from './byte-numbers.ts'
import { inflate } from './inflate.ts'
import type { LabelModel } from './label-tree.ts'
import { Lexicon, type WordList } from './lexicon.ts'
import type { LinearModel } from './linear-model.ts'
import { type PackedWeights, unpackWeights } from './packed-weights.ts'
import { Parser } from './parser.ts'
import { kindsOfTags } from './parser-input.ts'
import { sortedWords } from './sorted-words.ts'
import { finiteTags, type TaggerModel } from './tagger.ts'
import { ReadWeights, type Rows, unpackRows } from './transition-weights.ts'

/** What was learnt from a treebank. */
export interface LearntModels {
  /** Universal and Penn tag of each class of the tagger: "VERB|VBD". */
  readonly tags: readonly string[]
  /** Universal Dependencies relations, with their subtypes: "nsubj:pass". */
  readonly relations: readonly string[]
  readonly words: WordList
  readonly tagger: TaggerModel
  /** Reads a sentence from its end, and only attaches. */
  readonly backward: LinearModel
  /** Reads a sentence from its beginning, and sees what the other thinks. */
  readonly forward: LinearModel
  readonly labels: LabelModel
}

/** The same, ready to parse. */
export interface ParseModels {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** By number of a tag; see `kindsOfTags`. */
  readonly kinds: Int32Array
  readonly lexicon: Lexicon
  readonly tagger: TaggerModel
  readonly backward: Parser
  readonly forward: Parser
  readonly labels: LabelModel
}

/** How many states each parser follows at once: the one that gives an opinion, the one that decides. */
const beamWidths = { backward: 4, forward: 4 }

interface Shape {
  readonly classes: number
  readonly mask: number
  /** Numbers of weights, and of bytes of their gaps and values. */
  readonly length: number
  readonly gaps: number
  readonly values: number
}

/** What stands at the head of a model file, as JSON: everything but lists of numbers and weights, and the shapes of these. */
export interface Header extends Pick<LearntModels, 'tags' | 'relations'> {
  /** Between spaces. */
  readonly words: string
  /** Numbers of bytes of the lists that go with the words: their classes, sets of tags and uses. */
  readonly lists: readonly number[]
  readonly candidates: TaggerModel['candidates']
  readonly relationsOfTag: LabelModel['candidates']
  readonly root: number
  readonly shapes: readonly Shape[]
}

/** A table as the packed file holds it. */
interface Table {
  readonly shape: Shape
  readonly packed: PackedWeights
}

/** What stands in front of the tables; see `layOutModels`. */
interface Head extends Omit<Header, 'words' | 'lists' | 'shapes'> {
  readonly tagger: Pick<Shape, 'classes' | 'mask'>
  readonly labels: Pick<Shape, 'classes' | 'mask'>
  readonly largeRows: readonly Rows['largeRows'][]
}

/** Bytes that all models take: what fits into one piece need not be put together. */
const roomForAll = 1 << 24

/**
 * Unpacks what `packModels` wrote into a file whose tables are used as they lie there. It takes six times the room, and a hundredth of a
 * second to read where unpacking takes a fifth: `npm run build` writes it, packages hold it.
 */
export const layOutModels = (packed: Uint8Array): Uint8Array => {
  const bytes = inflate(packed, roomForAll)
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { words, lists, shapes, ...names } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, 4 + size)),
  ) as Header
  let at = 4 + size
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const index = sortedWords(words.split(' '))
  const listsOfWords = lists.map(length => unpackNumbers(take(length), index.starts.length - 1))
  const [tagger, backward, forward, labels] = shapes.map(shape => ({
    shape,
    packed: { gaps: take(shape.gaps), values: take(shape.values) },
  })) as [Table, Table, Table, Table]
  const rows = [backward, forward].map(({ shape, packed }) => unpackRows(packed, shape.mask + 1))
  const text = new TextEncoder().encode(words)
  const head: Head = {
    ...names,
    tagger: tagger.shape,
    labels: labels.shape,
    largeRows: rows.map(({ largeRows }) => largeRows),
  }
  return writeArrays(head, [
    text,
    index.starts,
    ...listsOfWords,
    ...[tagger, labels].map(({ shape, packed }) => unpackWeights(packed, shape.length)),
    ...rows.map(({ rows }) => rows),
  ])
}

/** Reads what `layOutModels` wrote. */
export const readModels = (bytes: Uint8Array): ParseModels => {
  const { head, arrays } = readArrays<Head>(bytes)
  const [text, starts, classes, tagSets, uses, tagger, labels, ...rows] = arrays as [
    Uint8Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int16Array,
    Int16Array,
    Int32Array,
    Int32Array,
  ]
  const [backward, forward] = rows.map(
    (rows, i) => new ReadWeights({ rows, largeRows: head.largeRows[i] ?? [] }),
  ) as [ReadWeights, ReadWeights]
  const { tags, relations, candidates, relationsOfTag, root } = head
  const words = { text: new TextDecoder().decode(text), starts }
  return {
    tags,
    relations,
    kinds: kindsOfTags(tags),
    lexicon: new Lexicon({ words, classes, tagSets, uses }),
    tagger: { weights: { ...head.tagger, weights: tagger }, candidates, finite: finiteTags(tags) },
    backward: new Parser(backward, beamWidths.backward),
    forward: new Parser(forward, beamWidths.forward),
    labels: {
      weights: { ...head.labels, weights: labels },
      // One word is the root, and that is known.
      candidates: relationsOfTag.map(list => list.filter(relation => relation !== root)),
      root,
    },
  }
}

import { unpackNumbers } from './byte-numbers.ts'
import { inflate } from './inflate.ts'
import type { LabelModel } from './label-tree.ts'
import { Lexicon, type WordList } from './lexicon.ts'
import type { LinearModel } from './linear-model.ts'
import { type PackedWeights, unpackWeights } from './packed-weights.ts'
import { Parser } from './parser.ts'
import { kindsOfTags } from './parser-input.ts'
import { finiteTags, type TaggerModel } from './tagger.ts'
import { ReadWeights } from './transition-weights.ts'

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

/** A table as the file holds it. */
interface Table {
  readonly shape: Shape
  readonly packed: PackedWeights
}

const modelOf = ({ shape: { classes, mask, length }, packed }: Table): LinearModel => ({
  classes,
  mask,
  weights: unpackWeights(packed, length),
})

const transitionsOf = ({ shape: { mask }, packed }: Table): ReadWeights => new ReadWeights(packed, mask + 1)

/** Bytes that all models take: what fits into one piece need not be put together. */
const roomForAll = 1 << 24

/** Reads what `packModels` wrote. */
export const unpackModels = (packed: Uint8Array): ParseModels => {
  const bytes = inflate(packed, roomForAll)
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as Header
  const { tags, relations, candidates, relationsOfTag, root } = header
  let at = 4 + size
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const words = header.words.split(' ')
  const [classes, tagSets, uses] = header.lists.map(length => unpackNumbers(take(length), words.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const [tagger, backward, forward, labels] = header.shapes.map(shape => ({
    shape,
    packed: { gaps: take(shape.gaps), values: take(shape.values) },
  })) as [Table, Table, Table, Table]
  return {
    tags,
    relations,
    kinds: kindsOfTags(tags),
    lexicon: new Lexicon({ words, classes, tagSets, uses }),
    tagger: { weights: modelOf(tagger), candidates, finite: finiteTags(tags) },
    backward: new Parser(transitionsOf(backward), beamWidths.backward),
    forward: new Parser(transitionsOf(forward), beamWidths.forward),
    labels: {
      weights: modelOf(labels),
      // One word is the root, and that is known.
      candidates: relationsOfTag.map(list => list.filter(relation => relation !== root)),
      root,
    },
  }
}

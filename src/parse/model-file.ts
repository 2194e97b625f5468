import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { LabelModel } from './label-tree.ts'
import { Lexicon, type WordList } from './lexicon.ts'
import type { LinearModel } from './linear-model.ts'
import { packWeights, unpackWeights } from './packed-weights.ts'
import { Parser } from './parser.ts'
import { kindsOfTags } from './parser-input.ts'
import { finiteTags, type TaggerModel } from './tagger.ts'

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
const beamWidths = { backward: 4, forward: 6 }

/** Below how many tenths a table's weights are dropped; chosen on the dev documents, so that the file stays below 6 MB. */
const least = { tagger: 9, backward: 17, forward: 14, labels: 9 }

interface Shape {
  readonly classes: number
  readonly mask: number
  /** Numbers of weights, and of bytes of their gaps and values. */
  readonly length: number
  readonly gaps: number
  readonly values: number
}

/** What stands at the head of a model file, as JSON: everything but weights, and the shapes of these. */
type Header = Omit<LearntModels, 'tagger' | 'backward' | 'forward' | 'labels'> & {
  readonly candidates: TaggerModel['candidates']
  readonly relationsOfTag: LabelModel['candidates']
  readonly root: number
  readonly shapes: readonly Shape[]
}

/** All tables of weights in the order of the file, with what is dropped of each. */
const tablesOf = ({
  tagger,
  backward,
  forward,
  labels,
}: LearntModels): readonly (readonly [LinearModel, number])[] => [
  [tagger.weights, least.tagger],
  [backward, least.backward],
  [forward, least.forward],
  [labels.weights, least.labels],
]

/** Packs models into one file: the header's length (32 bits, little-endian), the header, the weights, all under Brotli. */
export const packModels = (models: LearntModels): Uint8Array => {
  const { tags, relations, words, tagger, labels } = models
  const tables = tablesOf(models).map(([table, tenths]) => ({ table, ...packWeights(table.weights, tenths) }))
  const header: Header = {
    tags,
    relations,
    words,
    candidates: tagger.candidates,
    relationsOfTag: labels.candidates,
    root: labels.root,
    shapes: tables.map(({ table: { classes, mask, weights }, gaps, values }) => ({
      classes,
      mask,
      length: weights.length,
      gaps: gaps.length,
      values: values.length,
    })),
  }
  const json = Buffer.from(JSON.stringify(header))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(json.length)
  const bytes = Buffer.concat([size, json, ...tables.flatMap(({ gaps, values }) => [gaps, values])])
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

/** Reads what `packModels` wrote. */
export const unpackModels = (packed: Uint8Array): ParseModels => {
  const bytes = brotliDecompressSync(packed)
  const size = bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + size)) as Header
  let at = 4 + size
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const [tagger, backward, forward, labels] = header.shapes.map(
    ({ classes, mask, length, gaps, values }): LinearModel => ({
      classes,
      mask,
      weights: unpackWeights({ gaps: take(gaps), values: take(values) }, length),
    }),
  ) as [LinearModel, LinearModel, LinearModel, LinearModel]
  const { tags, relations, words, candidates, relationsOfTag, root } = header
  return {
    tags,
    relations,
    kinds: kindsOfTags(tags),
    lexicon: new Lexicon(words),
    tagger: { weights: tagger, candidates, finite: finiteTags(tags) },
    backward: new Parser(backward, beamWidths.backward),
    forward: new Parser(forward, beamWidths.forward),
    labels: { weights: labels, candidates: relationsOfTag, root },
  }
}

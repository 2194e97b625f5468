import { deflateSync } from 'node:zlib'
import { packNumbers } from './byte-numbers.ts'
import type { LinearModel } from './linear-model.ts'
import type { Header, LearntModels } from './model-file.ts'
import { packWeights } from './packed-weights.ts'

/** Below how many tenths the weights of each table are dropped; see `packWeights`. */
export interface Dropped {
  readonly tagger: number
  readonly backward: number
  readonly forward: number
  readonly labels: number
}

/** All tables of weights in the order of the file, with what is dropped of each. */
const tablesOf = (
  { tagger, backward, forward, labels }: LearntModels,
  least: Dropped,
): readonly (readonly [LinearModel, number])[] => [
  [tagger.weights, least.tagger],
  [backward, least.backward],
  [forward, least.forward],
  [labels.weights, least.labels],
]

/**
 * Packs models into one file: the header's length (32 bits, little-endian), the header, the lists, the weights, all under Deflate, which
 * makes them as small as Brotli does and is read in half the time.
 */
export const packModels = (models: LearntModels, least: Dropped): Uint8Array => {
  const { tags, relations, words, tagger, labels } = models
  const tables = tablesOf(models, least).map(([table, tenths]) => ({
    table,
    ...packWeights(table.weights, tenths),
  }))
  const lists = [words.classes, words.tagSets, words.uses].map(packNumbers)
  const header: Header = {
    tags,
    relations,
    words: words.words.text,
    lists: lists.map(({ length }) => length),
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
  const weights = tables.flatMap(({ gaps, values }) => [gaps, values])
  return deflateSync(Buffer.concat([size, json, ...lists, ...weights]), { level: 9 })
}

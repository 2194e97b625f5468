import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { LinearModel } from './linear-model.ts'

/** What a tagger and a parser need: their classes by number, and the weights. */
export interface ParseModels {
  /** Universal and Penn tag of each class of the tagger: "VERB|VBD". */
  readonly tags: readonly string[]
  /** Universal Dependencies relations, with their subtypes: "nsubj:pass". */
  readonly relations: readonly string[]
  readonly tagger: LinearModel
  readonly parser: LinearModel
}

/** What stands at the head of a model file, as JSON. */
interface Header {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly tagger: Shape
  readonly parser: Shape
}

interface Shape {
  readonly classes: number
  readonly mask: number
}

const lengthOf = ({ classes, mask }: Shape): number => mask + 1 + classes

/** Weights as whole numbers of 16 bits, so that the largest just fits. Only their order matters: scores are compared. */
const quantised = (weights: ArrayLike<number>): Int16Array => {
  let largest = 1e-9
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, Math.abs(weights[i] as number))
  return Int16Array.from(weights, weight => Math.round((weight / largest) * 32767))
}

/** Packs models into one file: the header's length, the header, the weights as little-endian numbers, under Brotli. */
export const packModels = ({ tags, relations, tagger, parser }: ParseModels): Uint8Array => {
  const shapeOf = ({ classes, mask }: LinearModel): Shape => ({ classes, mask })
  const header: Header = { tags, relations, tagger: shapeOf(tagger), parser: shapeOf(parser) }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const start = 4 + json.length + (json.length % 2)
  const weights = [tagger, parser].map(model => quantised(model.weights))
  const bytes = new Uint8Array(start + 2 * weights.reduce((sum, { length }) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, json.length, true)
  bytes.set(json, 4)
  let at = start
  for (const list of weights)
    for (const weight of list) {
      view.setInt16(at, weight, true)
      at += 2
    }
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } })
}

/** Reads what `packModels` wrote. Every machine that Node runs on is little-endian, so weights are read in place. */
export const unpackModels = (packed: Uint8Array): ParseModels => {
  const bytes = brotliDecompressSync(packed)
  const size = bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + size)) as Header
  let at = bytes.byteOffset + 4 + size + (size % 2)
  const read = (shape: Shape): LinearModel => {
    const length = lengthOf(shape)
    const weights = new Int16Array(bytes.buffer.slice(at, at + 2 * length))
    at += 2 * length
    return { ...shape, weights }
  }
  const tagger = read(header.tagger)
  return { tags: header.tags, relations: header.relations, tagger, parser: read(header.parser) }
}

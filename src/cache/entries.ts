import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The first line of the file that entries are kept in. */
const magic = Buffer.from('factcheck cache 1\n')
const hashLength = 32
/** What stands before an entry's content: its key, the content's hash and its length. */
const headLength = 2 * hashLength + 4

/** Most bytes of all entries together, and of one: some thousands of articles, and an event of hundreds. */
const usual = { all: 64_000_000, one: 16_000_000 } as const
/** Most bytes that an entry may unfold to. */
const unfolded = 8 * usual.one

const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest()

/** Plain values by their keys, as earlier runs left them. */
export interface Entries {
  has(key: string): boolean
  get(key: string): unknown
  set(key: string, value: unknown): void
  /** Takes those of a file that the same maker has just written. */
  take(file: Uint8Array): void
  /** The file that keeps them, the latest used first and the oldest left out; null where nothing is new. */
  toFile(): Uint8Array | null
}

/** The entries of a file by the hex digits of their keys; what is cut off, or no file of ours, holds none. */
const entriesIn = (file: Uint8Array): Map<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>()
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (!bytes.subarray(0, magic.length).equals(magic)) return found
  for (let at = magic.length; at + headLength <= bytes.length; ) {
    const end = at + headLength + bytes.readUInt32LE(at + 2 * hashLength)
    if (end > bytes.length) break
    found.set(bytes.toString('hex', at, at + hashLength), bytes.subarray(at, end))
    at = end
  }
  return found
}

/** What an entry holds; undefined where its content is not what was written. */
const contentOf = (entry: Uint8Array): unknown => {
  const content = entry.subarray(headLength)
  if (!sha256(content).equals(entry.subarray(hashLength, 2 * hashLength))) return undefined
  try {
    return JSON.parse(inflateRawSync(content, { maxOutputLength: unfolded }).toString())
  } catch {
    return undefined
  }
}

const entryOf = (key: Buffer, value: unknown): Uint8Array => {
  const content = deflateRawSync(JSON.stringify(value), { level: 1 })
  const length = Buffer.alloc(4)
  length.writeUInt32LE(content.length)
  return Buffer.concat([key, sha256(content), length, content])
}

/**
 * Opens the entries of a file.
 *
 * @param file as it lies on the disk, whatever it holds
 * @param maker what wrote it: entries of another version, or of another Node.js, are not found
 * @param most bytes of all entries together, and of one
 */
export const openEntries = (
  file: Uint8Array,
  maker: string,
  most: { readonly all: number; readonly one: number } = usual,
): Entries => {
  const old = entriesIn(file)
  const used = new Map<string, Uint8Array>()
  let isNew = false
  const keyOf = (key: string): Buffer => sha256(JSON.stringify([maker, key]))
  return {
    has: key => {
      const hex = keyOf(key).toString('hex')
      return used.has(hex) || old.has(hex)
    },
    get: key => {
      const hex = keyOf(key).toString('hex')
      const entry = used.get(hex) ?? old.get(hex)
      const value = entry && contentOf(entry)
      if (entry && value !== undefined) used.set(hex, entry)
      return value
    },
    set: (key, value) => {
      const hash = keyOf(key)
      const entry = entryOf(hash, value)
      if (entry.length > most.one) return
      used.set(hash.toString('hex'), entry)
      isNew = true
    },
    take: written => {
      for (const [hex, entry] of entriesIn(written)) {
        used.set(hex, entry)
        isNew = true
      }
    },
    toFile: () => {
      if (!isNew) return null
      const kept: Uint8Array[] = [magic]
      let size = magic.length
      for (const entry of new Map([...used, ...[...old].filter(([hex]) => !used.has(hex))]).values()) {
        size += entry.length
        if (size > most.all) break
        kept.push(entry)
      }
      return Buffer.concat(kept)
    },
  }
}

import { unzlibSync } from 'fflate'

/** What Node has for it is twice as fast; a browser, or a bundle for one, has nothing that does it at once. */
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib')

/**
 * Takes what was packed with Deflate out again.
 *
 * @param room bytes that it takes at most: what fits into one piece need not be put together
 */
export const inflate = (packed: Uint8Array, room: number): Uint8Array =>
  zlib ? zlib.inflateSync(packed, { chunkSize: room }) : unzlibSync(packed)

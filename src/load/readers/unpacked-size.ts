/** Marks of a zip file's parts, and where in them stands what is asked. */
const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const entryLength = 46
const longestComment = 65_535

/**
 * Adds up what the files in a zip file take once they are unpacked, as its directory states it.
 *
 * @returns null where there is no directory: the file is cut off, or no zip file
 */
export const unpackedSize = (bytes: Uint8Array): number | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - endLength
  const first = Math.max(0, end - longestComment)
  while (end >= first && view.getUint32(end, true) !== endMark) end--
  if (end < first) return null
  const count = view.getUint16(end + 10, true)
  let [at, sum] = [view.getUint32(end + 16, true), 0]
  for (let entry = 0; entry < count; entry++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark) return null
    sum += view.getUint32(at + 24, true)
    at +=
      entryLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return sum
}

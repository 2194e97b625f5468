import mammoth from 'mammoth'
import type { Document } from '../../core/article.ts'
import { asItStands } from '../../core/mapped-text.ts'
import { heedingLines } from '../ignored-passages.ts'
import { readHtml } from './html/read-html.ts'
import { unpackedSize } from './unpacked-size.ts'

/** Why a document could not be read. */
export type Unread = 'encrypted' | 'damaged' | 'swollen'

/** How much larger than its file a document may be once it is unpacked: XML packs well, nothing packs a thousand times. */
const mostUnpacked = 100

/** What Word writes around a document with a password, and what its versions before 2007 wrote. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='caption'] => p.caption:fresh",
]

/**
 * Reads a Word document. Its file holds packed XML that nobody looks at, so that places count in its paragraphs: line 3 is the
 * third one.
 */
export const readDocx = async (bytes: Uint8Array): Promise<Document | { readonly unread: Unread }> => {
  if (compound.every((byte, i) => bytes[i] === byte)) return { unread: 'encrypted' }
  const size = unpackedSize(bytes)
  if (size === null) return { unread: 'damaged' }
  if (size > Math.max(bytes.length * mostUnpacked, 10_000_000)) return { unread: 'swollen' }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const { text: file, roleAt, title } = readHtml(value)
    const { text, ignores = [] } = heedingLines(file)
    return {
      file,
      ...asItStands(text),
      ignores,
      ...(roleAt && { roleAt }),
      ...(title !== undefined && { title }),
    }
  } catch {
    // What it throws is about the inside of the file, in words of its own.
    return { unread: 'damaged' }
  }
}

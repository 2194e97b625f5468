import { parseFragment } from 'parse5'
import type { Piece } from '../../../core/mapped-text.ts'
import { isText, type TextNode } from './tree.ts'

/** "&amp;", "&#8217;", "&nbsp" */
const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});?/iuy

const decoded = new Map<string, string>()

/** What a reference stands for; the parser that read the page decides. */
const decode = (written: string): string => {
  const known = decoded.get(written)
  if (known !== undefined) return known
  const [node] = parseFragment(written).childNodes
  const seen = node && isText(node) ? node.value : written
  decoded.set(written, seen)
  return seen
}

/** The pieces of the file that a run of text is made of; what the parser took out of its midst is left out. */
export const textPieces = (file: string, node: TextNode): readonly Piece[] => {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 }
  const { value } = node
  const pieces: Piece[] = []
  let [at, from] = [startOffset, startOffset]
  const flush = (): void => {
    if (at > from) pieces.push({ start: from, end: at })
  }
  for (let i = 0; i < value.length; ) {
    reference.lastIndex = at
    const [written = ''] = value[i] === '&' || file[at] === '&' ? (reference.exec(file) ?? []) : []
    const seen = written === '' ? '' : decode(written)
    if (seen !== '' && seen !== written && value.startsWith(seen, i)) {
      flush()
      pieces.push({ start: at, end: at + written.length, seen })
      at += written.length
      from = at
      i += seen.length
    } else if (file[at] === value[i]) {
      at++
      i++
    } else if (file[at] === '\r' && value[i] === '\n') {
      flush()
      const end = at + (file[at + 1] === '\n' ? 2 : 1)
      pieces.push({ start: at, end, seen: ' ' })
      at = end
      from = at
      i++
    } else if (at < endOffset) {
      // A tag that the parser moved text out of, or a character that it replaced.
      flush()
      const end = file[at] === '<' ? file.indexOf('>', at) + 1 : at + 1
      if (end <= at) break
      at = end
      from = at
      if (file[at - 1] !== '>') i++
    } else break
  }
  flush()
  return pieces
}

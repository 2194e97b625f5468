import type { Document } from '../../core/article.ts'
import { mappedText, type Piece } from '../../core/mapped-text.ts'
import type { SentenceRole } from '../../core/sentence.ts'

/** What a format says of its article besides its words. */
export type Stated = Pick<Document, 'title' | 'published' | 'site' | 'author'>

/** White space that markup may hold as it likes: a reader sees one space, or none. */
const blank = /[ \t\n\r\f]+/gu

/** Most characters of a line that is a heading or a name. */
const longestLabel = 60
const endsSentence = /[.!?…:;,][”"’')\]]*$/u

/** Puts together what a person reads of a file with markup: line by line, each with what it is. */
export class DocumentWriter {
  readonly #file: string
  readonly #pieces: Piece[] = []
  /** Where each line begins, and what it is. */
  readonly #lines: { readonly at: number; readonly role: SentenceRole | null }[] = []
  #length = 0
  #isLineEmpty = true
  /** What was written last. */
  #last = ''
  #space: Piece | null = null

  constructor(file: string) {
    this.#file = file
  }

  /** Begins a line, unless the one there is holds nothing yet. */
  line(role: SentenceRole | null, place: number): void {
    this.#space = null
    if (!this.#isLineEmpty) this.#add({ start: place, end: place, seen: '\n' })
    this.#isLineEmpty = true
    if (this.#lines.at(-1)?.at === this.#length) this.#lines.pop()
    this.#lines.push({ at: this.#length, role })
  }

  /** Words as they stand in the file, each run of white space as one space. */
  words(start: number, end: number): void {
    let from = start
    for (const { index, 0: found } of this.#file.slice(start, end).matchAll(blank)) {
      this.verbatim(from, start + index)
      from = start + index + found.length
      this.space(start + index, from)
    }
    this.verbatim(from, end)
  }

  /** White space: at the start and the end of a line nobody sees it, and two are one. */
  space(start: number, end: number): void {
    if (!this.#isLineEmpty) this.#space ??= { start, end, seen: ' ' }
  }

  /** Whether the line so far is a few words without a stop. */
  get isLabel(): boolean {
    const length = this.#length - (this.#lines.at(-1)?.at ?? 0)
    return length > 0 && length < longestLabel && !endsSentence.test(this.#last)
  }

  /** Characters as they stand. */
  verbatim(start: number, end: number): void {
    if (end > start) this.#write({ start, end })
  }

  /** What a reader sees in the place of some characters: "&" for "&amp;". */
  put(seen: string, start: number, end: number): void {
    if (/^[ \t\n\r\f]*$/u.test(seen)) this.space(start, end)
    else this.#write({ start, end, seen })
  }

  #write(piece: Piece): void {
    if (this.#space) this.#add(this.#space)
    this.#space = null
    this.#isLineEmpty = false
    this.#add(piece)
    this.#last = piece.seen ?? this.#file.slice(piece.start, piece.end)
  }

  #add(piece: Piece): void {
    this.#pieces.push(piece)
    this.#length += piece.seen?.length ?? piece.end - piece.start
  }

  /** The document, with what else its format says of it. */
  finish(stated: Stated = {}): Document {
    const lines = this.#lines
    return {
      file: this.#file,
      ...mappedText(this.#file, this.#pieces),
      roleAt: ({ start }) => {
        let [low, high] = [0, lines.length]
        while (low < high) {
          const middle = (low + high) >> 1
          if ((lines[middle]?.at ?? 0) <= start) low = middle + 1
          else high = middle
        }
        return lines[low - 1]?.role ?? null
      },
      ...stated,
    }
  }
}

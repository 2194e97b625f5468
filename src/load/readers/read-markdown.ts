import { decodeString } from 'micromark-util-decode-string'
import type { Event, Token } from 'micromark-util-types'
import type { Document } from '../../core/article.ts'
import type { SentenceRole } from '../../core/sentence.ts'
import { frontMatterSpan } from '../../text/front-matter.ts'
import { DocumentWriter } from './document-writer.ts'
import { markdownEvents } from './markdown-events.ts'

/** What a reader does not take for the article, or does not see: all that is in it is left out. */
const hidden: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'codeText',
  'htmlFlow',
  'htmlText',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'image',
  'resource',
  'reference',
  'autolink',
  'strikethrough',
  'tableDelimiterRow',
])

/** What holds the words of a line. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableRow'])

/** Paragraphs that are what an image shows: emphasised as a whole, in the image's own paragraph or in the next. */
const captionsIn = (events: readonly Event[]): ReadonlySet<Token> => {
  const captions = new Set<Token>()
  const open = { image: 0, emphasis: 0 }
  const found = { images: 0, emphasised: 0, plain: 0 }
  let isBelowImage = false
  for (const [step, token, context] of events) {
    const { type } = token
    if (type === 'image' || type === 'emphasis') open[type] += step === 'enter' ? 1 : -1
    if (step === 'enter') {
      if (type === 'paragraph') Object.assign(found, { images: 0, emphasised: 0, plain: 0 })
      else if (type === 'image') found.images++
      else if (type === 'data' && open.image === 0 && context.sliceSerialize(token).trim() !== '')
        found[open.emphasis > 0 ? 'emphasised' : 'plain']++
    } else if (type === 'paragraph') {
      const isEmphasised = found.emphasised > 0 && found.plain === 0
      if (isEmphasised && (found.images > 0 || isBelowImage)) captions.add(token)
      isBelowImage = found.images > 0 && found.emphasised + found.plain === 0
    }
  }
  return captions
}

/** Writes what a person reads of Markdown. */
class MarkdownReader {
  readonly #writer: DocumentWriter
  readonly #file: string
  /** Where the part of the Markdown that is read begins in the file: its parser counts from there. */
  #from: number
  /** How deep we are in what is left out, and in a line. */
  #hiddenIn = 0
  #lineIn = 0
  #quoteIn = 0
  #captions: ReadonlySet<Token> = new Set()
  #hasHeadline = false
  #isBroken = false
  #isInRow = false
  #marker: Token | null = null

  constructor(file: string, from: number) {
    this.#file = file
    this.#from = from
    this.#writer = new DocumentWriter(file)
    if (from > 0) {
      this.#writer.line(null, 0)
      // Front matter is read by itself, further down the pipeline.
      this.#writer.verbatim(0, from)
    }
  }

  read(): Document {
    const base = this.#from
    for (const { from, events } of markdownEvents(this.#file.slice(base))) {
      this.#from = base + from
      this.#captions = captionsIn(events)
      for (const [step, token] of events) {
        if (step === 'exit') this.#leave(token)
        else this.#enter(token)
      }
    }
    return this.#writer.finish()
  }

  #enter(token: Token): void {
    const { type } = token
    const { start, end } = this.#placeOf(token)
    if (type === 'blockQuote') this.#quoteIn++
    if (this.#isHidden(token)) {
      this.#hiddenIn++
      if (type === 'htmlText' && /^<br\b/iu.test(this.#file.slice(start, end))) this.#writer.space(start, end)
    }
    if (this.#hiddenIn > 0) return
    if (type === 'listItemPrefix') this.#marker = token
    if (lines.has(type)) this.#beginLine(token)
    if (this.#lineIn === 0) return
    if (type === 'data' || type === 'characterEscapeValue') this.#writer.words(start, end)
    else if (type === 'characterReference')
      this.#writer.put(decodeString(this.#file.slice(start, end)), start, end)
    else if (type === 'hardBreakTrailing' || type === 'hardBreakEscape') this.#isBroken = true
    else if (type === 'lineEnding') this.#endLine(start, end)
    else if (type === 'tableData' || type === 'tableHeader') this.#beginCell(start)
  }

  #leave(token: Token): void {
    if (token.type === 'blockQuote') this.#quoteIn--
    if (this.#isHidden(token)) this.#hiddenIn--
    else if (this.#hiddenIn === 0 && lines.has(token.type)) this.#lineIn--
  }

  #isHidden(token: Token): boolean {
    return hidden.has(token.type) || this.#captions.has(token)
  }

  /** What a line is by its markup; null where its form has to tell. */
  #roleOf(token: Token, isHeadline: boolean): SentenceRole | null {
    if (isHeadline) return 'headline'
    if (token.type === 'tableRow') return 'table'
    if (token.type !== 'paragraph') return 'heading'
    return this.#quoteIn > 0 ? 'quote' : this.#marker ? 'list' : null
  }

  #beginLine(token: Token): void {
    const isHeading = token.type === 'atxHeadingText' || token.type === 'setextHeadingText'
    const isHeadline = isHeading && !this.#hasHeadline
    if (isHeading) this.#hasHeadline = true
    const { start } = this.#placeOf(token)
    this.#lineIn++
    this.#isInRow = false
    this.#writer.line(this.#roleOf(token, isHeadline), start)
    if (!this.#marker) return
    const marker = this.#placeOf(this.#marker)
    const written = this.#file.slice(marker.start, marker.end).trim()
    this.#writer.put(/^\d/u.test(written) ? `${written} ` : '- ', marker.start, marker.end)
    this.#marker = null
  }

  #beginCell(start: number): void {
    if (this.#isInRow) this.#writer.put(' | ', start, start)
    this.#isInRow = true
  }

  /** The end of a line of the file within a paragraph: a space, or a line's end where it was asked for. */
  #endLine(start: number, end: number): void {
    if (this.#isBroken) this.#writer.line(null, start)
    else this.#writer.space(start, end)
    this.#isBroken = false
  }

  #placeOf({ start, end }: Token): { readonly start: number; readonly end: number } {
    return { start: this.#from + start.offset, end: this.#from + end.offset }
  }
}

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes and strikethrough): the words of headings, paragraphs, lists and
 * tables. Code, raw HTML and its comments, notes and images say nothing of an event.
 */
export const readMarkdown = (file: string): Document =>
  new MarkdownReader(file, frontMatterSpan(file)?.end ?? 0).read()

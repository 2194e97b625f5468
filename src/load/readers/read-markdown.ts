import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { decodeString } from 'micromark-util-decode-string'
import type { Event, Token } from 'micromark-util-types'
import type { Document } from '../../core/article.ts'
import { frontMatterSpan } from '../../text/front-matter.ts'
import { DocumentWriter } from './document-writer.ts'

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

const eventsOf = (text: string): readonly Event[] => {
  const parser = parse({ extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough()] })
  return postprocess(parser.document().write(preprocess()(text, undefined, true)))
}

/** Writes what a person reads of Markdown. */
class MarkdownReader {
  readonly #writer: DocumentWriter
  readonly #file: string
  /** Where the Markdown begins in the file: its parser counts from there. */
  readonly #from: number
  /** How deep we are in what is left out, and in a line. */
  #hiddenIn = 0
  #lineIn = 0
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
    for (const [step, token] of eventsOf(this.#file.slice(this.#from))) {
      if (step === 'exit') this.#leave(token)
      else this.#enter(token)
    }
    return this.#writer.finish()
  }

  #enter(token: Token): void {
    const { type } = token
    const { start, end } = this.#placeOf(token)
    if (hidden.has(type)) {
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
    if (hidden.has(token.type)) this.#hiddenIn--
    else if (this.#hiddenIn === 0 && lines.has(token.type)) this.#lineIn--
  }

  #beginLine(token: Token): void {
    const isHeading = token.type === 'atxHeadingText' || token.type === 'setextHeadingText'
    const isHeadline = isHeading && !this.#hasHeadline
    if (isHeading) this.#hasHeadline = true
    const { start } = this.#placeOf(token)
    this.#lineIn++
    this.#isInRow = false
    this.#writer.line(
      isHeadline ? 'headline' : isHeading ? 'heading' : token.type === 'tableRow' ? 'body' : null,
      start,
    )
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

import { parse } from 'parse5'
import type { Document } from '../../../core/article.ts'
import type { SentenceRole } from '../../../core/sentence.ts'
import { DocumentWriter, type Stated } from '../document-writer.ts'
import { holdsNoText, standsAround } from './is-furniture.ts'
import { mainContent } from './main-content.ts'
import { blocks, leadsElsewhere, type MeasureOf, measure } from './measure.ts'
import { isTimestamp, statedInPage, timeOf } from './stated-in-page.ts'
import { textPieces } from './text-pieces.ts'
import {
  type Element,
  elementsIn,
  isElement,
  isText,
  type Node,
  namesOf,
  type Page,
  textOf,
  visit,
} from './tree.ts'

const standfirsts: ReadonlySet<string> = new Set(
  'standfirst dek deck subtitle subheadline subheading subhead lede summary abstract'.split(' '),
)
const bylines: ReadonlySet<string> = new Set(
  'byline author authors dateline timestamp pubdate published date'.split(' '),
)

/** Share of the article's prose from which on a block is the article. */
const half = 0.5

/** In characters: what is longer is more than what it is called. */
const longest = { byline: 300, standfirst: 800 } as const

/** A cell of a table, and not one that a page is laid out by. */
const isCell = ({ tagName, childNodes }: Element): boolean =>
  (tagName === 'td' || tagName === 'th') &&
  !childNodes.some(node => isElement(node) && blocks.has(node.tagName))

/** Most characters of a cell that a row of figures has; one that holds more is a part of the page. */
const longestCell = 120

/** A row of a table, and not one that a page is laid out by: several cells with a few words each. */
const isRow = (element: Element, measureOf: MeasureOf): boolean => {
  const cells = element.childNodes.filter(isElement)
  return cells.length > 1 && cells.every(cell => isCell(cell) && measureOf(cell).all <= longestCell)
}

/** What a block is by its tag or by its name; null where form has to tell. */
const roleOf = (element: Element, measureOf: MeasureOf, total: number): SentenceRole | null => {
  const { tagName } = element
  const { all: length, prose } = measureOf(element)
  if (tagName === 'h1') return 'headline'
  if (/^h[2-6]$/u.test(tagName) || tagName === 'dt') return 'heading'
  if (tagName === 'li') return 'list'
  if (tagName === 'tr') return isRow(element, measureOf) ? 'table' : null
  // Old pages indent all of their text by it.
  if (tagName === 'blockquote' && prose < total * half) return 'quote'
  const names = namesOf(element)
  if (length < longest.byline && (tagName === 'address' || names.some(name => bylines.has(name))))
    return 'byline'
  return length < longest.standfirst && names.some(name => standfirsts.has(name)) ? 'summary' : null
}

/** Blocks that an item of a list may begin with: a part of the page with a heading of its own is no item. */
const inItems: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol'])

/** Characters beside a time from which on it belongs to a sentence. */
const fewestBesideTime = 24

const blockAround = (element: Element): Element | null => {
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode)
    if (blocks.has(node.tagName)) return node
  return null
}

/** A header of an article or a section within the page's: a report of a live page with its heading. */
const isOfPart = ({ parentNode, childNodes }: Element): boolean =>
  parentNode !== null &&
  'tagName' in parentNode &&
  /^(?:article|section)$/u.test(parentNode.tagName) &&
  childNodes.some(node => isElement(node) && /^h[2-6]$/u.test(node.tagName))

/** Writes what a person reads of a page's article. */
class PageWriter {
  readonly #writer: DocumentWriter
  readonly #file: string
  /** Roles of the blocks that are open, the innermost last: what has none of its own has that of the block around it. */
  readonly #roles: (SentenceRole | null)[] = [null]
  readonly #isFurniture: (element: Element) => boolean
  readonly #measureOf: MeasureOf
  /** Characters of prose of all that is written. */
  readonly #prose: number
  #breaks = 0
  #cells = 0
  /** Where an item of a list begins that holds no word yet, and where a line was broken once. */
  #item: number | null = null
  #brokenAt: number | null = null

  constructor(
    file: string,
    isFurniture: (element: Element) => boolean,
    measureOf: MeasureOf,
    content: Element | Page,
  ) {
    this.#file = file
    this.#prose = measureOf(content).prose
    this.#isFurniture = isFurniture
    this.#measureOf = measureOf
    this.#writer = new DocumentWriter(file)
  }

  write(root: Element | Page): void {
    visit(root, {
      enter: node => (isElement(node) ? this.#enter(node) : this.#text(node)),
      leave: node => {
        if (isElement(node)) this.#leave(node)
      },
    })
  }

  /** An element with all that is in it, as a block of its own. */
  writeBlock(element: Element): void {
    if (!this.#enter(element)) {
      this.write(element)
      this.#leave(element)
    }
  }

  finish(stated: Stated): Document {
    return this.#writer.finish(stated)
  }

  #enter(element: Element): boolean {
    const { tagName } = element
    if (this.#isFurniture(element) || leadsElsewhere(element, this.#measureOf(element))) return true
    // What stands above a page is no headline of its article, what stands above a part of it may be.
    if (tagName === 'header' && !this.#measureOf(element).hasHeadline && !isOfPart(element)) return true
    const place = element.sourceCodeLocation?.startOffset ?? 0
    if (isTimestamp(element)) {
      const around = blockAround(element)
      if (around && this.#measureOf(around).all - this.#measureOf(element).all < fewestBesideTime) return true
      this.#writer.space(place, place)
    }
    if (tagName === 'br') this.#break(place)
    else if (isCell(element)) {
      if (this.#cells++ > 0) this.#writer.put(' | ', place, place)
    } else if (blocks.has(tagName)) {
      this.#roles.push(roleOf(element, this.#measureOf, this.#prose) ?? this.#roles.at(-1) ?? null)
      this.#line(place)
      if (tagName === 'tr') this.#cells = 0
      if (tagName === 'li') this.#item = place
      else if (!inItems.has(tagName)) this.#item = null
    } else if (tagName === 'q') this.#writer.put('“', place, place)
    return false
  }

  #leave(element: Element): void {
    const { tagName } = element
    const place = element.sourceCodeLocation?.endOffset ?? 0
    if (isCell(element)) return
    if (blocks.has(tagName)) {
      this.#roles.pop()
      this.#line(place)
    } else if (tagName === 'q') this.#writer.put('”', place, place)
  }

  #line(place: number): void {
    this.#breaks = 0
    this.#brokenAt = null
    this.#writer.line(this.#roles.at(-1) ?? null, place)
  }

  /** One line break within a paragraph is a space to its sentences; two are a new paragraph. */
  #break(place: number): void {
    if (++this.#breaks > 1) this.#line(place)
    else this.#brokenAt = place
  }

  /** What has to stand before the next words: the mark of an item, the end of a line that was broken on purpose. */
  #begin(words: string): void {
    this.#breaks = 0
    if (this.#item !== null) this.#writer.put('- ', this.#item, this.#item)
    this.#item = null
    const place = this.#brokenAt
    this.#brokenAt = null
    if (place === null) return
    // "Fire on Brill Street leaves three dead<br>By Maren Holt": a headline and what stands below it.
    if (this.#writer.isLabel && /^["'“‘]?\p{Lu}/u.test(words)) this.#line(place)
    else this.#writer.space(place, place)
  }

  #text(node: Node): boolean {
    if (!isText(node)) return false
    if (node.value.trim() !== '') this.#begin(node.value.trim())
    for (const { start, end, seen } of textPieces(this.#file, node)) {
      if (seen === undefined) this.#writer.words(start, end)
      else this.#writer.put(seen, start, end)
    }
    return false
  }
}

const inWords = (element: Element): string => textOf(element).replace(/\s+/gu, ' ').trim()

const isIn = (element: Element, root: Element | Page): boolean => {
  for (let node: Element['parentNode'] = element; node; node = 'parentNode' in node ? node.parentNode : null)
    if (node === root) return true
  return false
}

/** What titles are cut at. */
const titleCut = /\s+[|–—»·-]\s+/u

/** "Ferry runs aground | The Port Elm Beacon", "The Beacon – Ferry runs aground", without the name of the site. */
const withoutSite = (title: string, site: string | null): string => {
  const parts = title.split(titleCut)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length === 1 || first === site)
    return title.slice(parts.length === 1 ? 0 : first.length).replace(/^\W+/u, '')
  const isInFront = last !== site && parts.length === 2 && first.length < last.length
  return (isInFront ? last : title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·-]\s+$/u, '')).trim()
}

/**
 * Reads a page: the article on it, without markup and what stands around it. Its title and day of publication are what the page
 * states in JSON-LD, meta tags and `<time>`.
 */
export const readHtml = (file: string): Document => {
  const page = parse(file, { sourceCodeLocationInfo: true })
  const first = measure(page, holdsNoText)
  const total = Math.max(1, first(page).prose)
  const isFurniture = (element: Element): boolean =>
    holdsNoText(element) || standsAround(element, first(element).prose / total)
  const measureOf = measure(page, isFurniture)
  const { title, published, site, author } = statedInPage(page)
  const headlines = elementsIn(page, ({ tagName }) => tagName === 'h1').filter(
    element => measureOf(element).all > 0,
  )
  const likeliest = headlines.find(element => inWords(element) === title) ?? headlines[0]
  const content = mainContent(page, measureOf, likeliest)
  const inside = headlines.find(element => isIn(element, content))
  const headline = inside ?? likeliest
  const writer = new PageWriter(file, isFurniture, measureOf, content)
  // A page often has its headline above the element that holds the text.
  if (headline && !inside) writer.writeBlock(headline)
  writer.write(content)
  const day = published ?? timeOf(page, content)
  const [named] = elementsIn(page, ({ tagName }) => tagName === 'title')
  const words = headline ? inWords(headline) : (title ?? withoutSite(named ? inWords(named) : '', site))
  return writer.finish({
    ...(words !== '' && { title: words }),
    ...(day !== null && { published: day }),
    ...(site !== null && { site }),
    ...(author !== null && { author }),
  })
}

import { type Element, isElement, isText, type Node, type Page, visit } from './tree.ts'

/** What stands in an element, furniture left out. */
export interface Measure {
  /** Characters of running text: paragraphs that are more than a label or a link. */
  readonly prose: number
  readonly all: number
  /** Characters in links. */
  readonly linked: number
  readonly hasHeadline: boolean
}

/** Elements that stand by themselves on a page. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html ' +
    'li main nav ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** A block with fewer characters is a label or a link. */
const shortest = 40

const nothing: Measure = { prose: 0, all: 0, linked: 0, hasHeadline: false }

/** Tells what is known of a node of a page; nothing of what is furniture. */
export type MeasureOf = (node: Node | Page) => Measure

/** Measures all elements of a page that are no furniture, bottom up. */
export const measure = (root: Page, isFurniture: (element: Element) => boolean): MeasureOf => {
  const found = new Map<Node | Page, Measure>()
  const open = [{ prose: 0, all: 0, linked: 0, own: 0, hasHeadline: false }]
  let links = 0
  const close = (node: Node | Page, isBlock: boolean): void => {
    const top = open.pop() ?? { ...nothing, own: 0 }
    const isProse = top.own >= shortest || !isBlock
    const prose = top.prose + (isBlock && isProse ? top.own : 0)
    found.set(node, { ...top, prose })
    const above = open.at(-1)
    if (!above) return
    above.prose += prose
    // What stands in a link within a sentence belongs to the block around.
    above.own += isBlock ? 0 : top.own
    above.all += top.all
    above.linked += top.linked
    above.hasHeadline ||= top.hasHeadline
  }
  visit(root, {
    enter: node => {
      if (isElement(node)) {
        if (isFurniture(node)) return true
        if (node.tagName === 'a') links++
        open.push({ ...nothing, own: 0, hasHeadline: node.tagName === 'h1' })
      } else if (isText(node)) {
        const { length } = node.value.replace(/\s+/gu, ' ').trim()
        const top = open.at(-1)
        if (!top) return false
        top.all += length
        if (links > 0) top.linked += length
        else top.own += length
      }
      return false
    },
    leave: node => {
      if (!isElement(node)) return
      if (node.tagName === 'a') links--
      close(node, blocks.has(node.tagName))
    },
  })
  close(root, true)
  return node => found.get(node) ?? nothing
}

/** A cell of a table may be a link of so many characters: a name. */
const longestLink = 24

/** Share of an element's text that stands in links, from which on it leads elsewhere. */
const leading = 0.8

/**
 * A list or a paragraph of links with hardly a word between them, or a column of an old page with them and no prose; a link
 * within an article is a word of a sentence.
 */
export const leadsElsewhere = ({ tagName }: Element, { all, linked, prose }: Measure): boolean =>
  linked > 0 &&
  ((/^(?:ul|ol|p|li|h[2-6])$/u.test(tagName) && linked >= all * leading) ||
    (tagName === 'td' && prose === 0 && linked >= all / 2 && linked > longestLink))

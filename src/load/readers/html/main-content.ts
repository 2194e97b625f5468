import { blocks, type MeasureOf } from './measure.ts'
import { attributeOf, type Element, elementsIn, isElement, type Node, type Page } from './tree.ts'

/** Share of a page's prose that its article holds, and that what the page itself marks as the article has to. */
const most = 0.95
const half = 0.5

const marksArticle = (element: Element): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  attributeOf(element, 'role') === 'main' ||
  /\barticlebody\b/iu.test(attributeOf(element, 'itemprop') ?? '')

/** Characters of prose that a story has, and that a teaser of another has not. */
const fewest = { story: 300, other: 100 } as const

const isArticle = ({ tagName }: Element): boolean => tagName === 'article'

/** The elements around one, the innermost first. */
const around = (element: Element): readonly Element[] => {
  const found: Element[] = []
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) found.push(node)
  return found
}

/** Of several articles on a page the one that has its headline: other stories stand beneath, for those who scroll on. */
const withHeadline = (
  page: Page,
  headline: Element,
  proseOf: (node: Element) => number,
): Element | undefined => {
  const own = around(headline).filter(isArticle)
  const story = own.find(element => proseOf(element) >= fewest.story)
  if (!story) return undefined
  const inside = new Set([...own, ...elementsIn(story, isArticle)])
  const hasOthers = elementsIn(page, isArticle).some(one => !inside.has(one) && proseOf(one) >= fewest.other)
  return hasOthers ? story : undefined
}

/** What holds the headline and all reports of a live page, where the one that was found is one of several. */
const withReports = (
  page: Page,
  found: Element,
  headline: Element,
  proseOf: (node: Element) => number,
): Element | undefined => {
  const whole = around(headline)
  if (!isArticle(found) || whole.includes(found)) return undefined
  const above = around(found)
  const inside = new Set([found, ...above, ...elementsIn(found, isArticle)])
  const hasLike = elementsIn(page, isArticle).some(
    one => !inside.has(one) && proseOf(one) >= proseOf(found) * half,
  )
  return hasLike ? whole.find(element => marksArticle(element) && above.includes(element)) : undefined
}

/**
 * Finds the part of a page that is its article: of several that stand below one another, the one with the page's headline; else
 * the smallest element that the page marks as such and that holds a good part of what there is to read; else the innermost
 * element that holds nearly all of it. The idea is that of Readability: prose is long, and has few links.
 *
 * @param headline the headline of the page, wherever it stands
 */
export const mainContent = (
  page: Page,
  measureOf: MeasureOf,
  headline: Element | undefined,
): Element | Page => {
  const proseOf = (node: Node | Page): number => measureOf(node).prose
  const total = proseOf(page)
  if (total === 0) return page
  const story = headline && withHeadline(page, headline, proseOf)
  if (story) return story
  const [marked] = elementsIn(
    page,
    element => marksArticle(element) && proseOf(element) >= total * half,
  ).toSorted((a, b) => proseOf(a) - proseOf(b))
  if (marked) return (headline && withReports(page, marked, headline, proseOf)) ?? marked
  let content: Element | Page = page
  for (;;) {
    const inner: Node | undefined = content.childNodes.find(
      node => isElement(node) && blocks.has(node.tagName) && proseOf(node) >= proseOf(content) * most,
    )
    if (!inner || !isElement(inner) || inner.tagName === 'p') return content
    content = inner
  }
}

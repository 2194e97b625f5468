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

/**
 * Finds the part of a page that is its article: the smallest element that the page marks as such and that holds a good part of
 * what there is to read, else the innermost element that holds nearly all of it. The idea is that of Readability: prose is
 * long, and has few links.
 */
export const mainContent = (page: Page, measureOf: MeasureOf): Element | Page => {
  const proseOf = (node: Node | Page): number => measureOf(node).prose
  const total = proseOf(page)
  if (total === 0) return page
  const [marked] = elementsIn(
    page,
    element => marksArticle(element) && proseOf(element) >= total * half,
  ).toSorted((a, b) => proseOf(a) - proseOf(b))
  if (marked) return marked
  let content: Element | Page = page
  for (;;) {
    const inner: Node | undefined = content.childNodes.find(
      node => isElement(node) && blocks.has(node.tagName) && proseOf(node) >= proseOf(content) * most,
    )
    if (!inner || !isElement(inner) || inner.tagName === 'p') return content
    content = inner
  }
}

import type { DefaultTreeAdapterTypes } from 'parse5'

/** An element of a page, with its place in the file. */
export type Element = DefaultTreeAdapterTypes.Element
/** A node of a page. */
export type Node = DefaultTreeAdapterTypes.ChildNode
/** A run of text, with its place in the file. */
export type TextNode = DefaultTreeAdapterTypes.TextNode
/** A page. */
export type Page = DefaultTreeAdapterTypes.Document

/** Tells elements from text, comments and the doctype. */
export const isElement = (node: Node | Page): node is Element => 'tagName' in node

/** Tells text from elements, comments and the doctype. */
export const isText = (node: Node | Page): node is TextNode => node.nodeName === '#text'

/** The value of an attribute, or null where the element has none of this name. */
export const attributeOf = ({ attrs }: Element, name: string): string | null =>
  attrs.find(one => one.name === name)?.value ?? null

/** What is done on the way through a page. */
export interface Visitor {
  /** Returns true where nothing below the node is to be visited. */
  readonly enter: (node: Node) => boolean
  readonly leave?: (node: Node) => void
}

/** Goes through all that is below a node, in the order of the page. A page may be nested deeper than a stack of calls. */
export const visit = (root: Element | Page, { enter, leave }: Visitor): void => {
  const open: { readonly node: Element | Page; next: number }[] = [{ node: root, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.childNodes[top.next++]
    if (child === undefined) {
      open.pop()
      if (top.node !== root) leave?.(top.node as Element)
    } else if (!enter(child)) {
      if (isElement(child)) open.push({ node: child, next: 0 })
      else leave?.(child)
    }
  }
}

/** All elements below a node that pass a test, in the order of the page. */
export const elementsIn = (
  root: Element | Page,
  isWanted: (element: Element) => boolean,
): readonly Element[] => {
  const found: Element[] = []
  visit(root, {
    enter: node => {
      if (isElement(node) && isWanted(node)) found.push(node)
      return false
    },
  })
  return found
}

/** All text below a node. */
export const textOf = (root: Element): string => {
  let text = ''
  visit(root, {
    enter: node => {
      if (isText(node)) text += node.value
      return false
    },
  })
  return text
}

/** The words that class, id and kind of an element are made of, in lower case: "related", "links" of "RelatedLinks-3". */
export const namesOf = (element: Element): readonly string[] =>
  ['class', 'id', 'data-component', 'data-testid']
    .map(name => attributeOf(element, name) ?? '')
    .join(' ')
    .slice(0, 1_000)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter(name => name !== '')

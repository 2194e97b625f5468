import type { Sentence, Tree } from '../core/sentence.ts'

const known = new WeakMap<Tree, readonly (readonly number[])[]>()

/** Each token's dependents, in the order of the text. */
const childrenOf = (tree: Tree): readonly (readonly number[])[] => {
  const found = known.get(tree)
  if (found) return found
  const children: number[][] = tree.heads.map(() => [])
  for (const [token, head] of tree.heads.entries()) children[head]?.push(token)
  known.set(tree, children)
  return children
}

/** A relation without its subtype: "nsubj:pass" → "nsubj". */
export const plainRelation = (tree: Tree, token: number): string =>
  (tree.relations[token] ?? '').split(':')[0] ?? ''

/** The dependents of a token that stand in one of some relations to it, subtypes included; all where none is named. */
export const dependents = (
  { tree }: Sentence,
  token: number,
  ...relations: readonly string[]
): readonly number[] => {
  const all = childrenOf(tree)[token] ?? []
  return relations.length === 0 ? all : all.filter(i => relations.includes(plainRelation(tree, i)))
}

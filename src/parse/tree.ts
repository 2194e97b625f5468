/** A dependency tree as seen from its heads. Words count from 0, the root is `length`, and `length + 1` stands for "no word". */
export interface Tree {
  readonly length: number
  readonly heads: ArrayLike<number>
  /** By head: its first and last dependent, and how many it has. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly count: Int32Array
  /** By word: the dependents of the same head before and behind it. */
  readonly previous: Int32Array
  readonly following: Int32Array
  /** All words, heads before dependents, the dependents of one head in their order. */
  readonly order: Int32Array
}

/** `heads` must be a tree; the root's number for the root. */
export const treeOf = (heads: ArrayLike<number>): Tree => {
  const length = heads.length
  const none = length + 1
  const blank = (): Int32Array => new Int32Array(length + 2).fill(none)
  const tree = {
    length,
    heads,
    first: blank(),
    last: blank(),
    count: new Int32Array(length + 2),
    previous: blank(),
    following: blank(),
    order: new Int32Array(length),
  }
  for (let word = 0; word < length; word++) {
    const head = heads[word] as number
    const before = tree.last[head] as number
    if (before === none) tree.first[head] = word
    else tree.following[before] = word
    tree.previous[word] = before
    tree.last[head] = word
    ;(tree.count[head] as number)++
  }
  let found = 0
  const visit = (head: number): void => {
    for (let word = tree.first[head] as number; word !== none; word = tree.following[word] as number)
      tree.order[found++] = word
  }
  visit(length)
  for (let i = 0; i < found; i++) visit(tree.order[i] as number)
  return tree
}

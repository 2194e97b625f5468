/** Sets that grow together: which people of which articles are one. */
export interface Groups {
  readonly rootOf: (item: number) => number
  /** Joins two groups unless an article has somebody in both. */
  readonly join: (a: number, b: number) => boolean
  readonly articlesOf: (item: number) => ReadonlySet<number>
}

/** Builds groups of one item each. Two people of one article never come together. */
export const makeGroups = (articles: readonly number[]): Groups => {
  const parent = articles.map((_, i) => i)
  const members = articles.map(article => new Set([article]))
  const rootOf = (item: number): number => {
    let root = item
    while (parent[root] !== root) root = parent[root] ?? root
    for (let i = item; i !== root; ) {
      const up = parent[i] ?? root
      parent[i] = root
      i = up
    }
    return root
  }
  const join = (a: number, b: number): boolean => {
    const [x, y] = [rootOf(a), rootOf(b)]
    if (x === y) return true
    const [left, right] = [members[x], members[y]]
    if (!left || !right) return false
    const [small, large] = left.size <= right.size ? [left, right] : [right, left]
    for (const article of small) if (large.has(article)) return false
    const [root, child] = x < y ? [x, y] : [y, x]
    parent[child] = root
    for (const article of small) large.add(article)
    members[root] = large
    return true
  }
  return { rootOf, join, articlesOf: item => members[rootOf(item)] ?? new Set() }
}

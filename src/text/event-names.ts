/** Most names that are kept: those of an event come early, and later ones are of whoever spoke of it. */
const mostNames = 6

/**
 * What articles name that tell of one event: what most of them name, and of that what they name first. It does not depend
 * on the order of the articles, and hardly on what is said further down.
 *
 * @param articles what each article names, in order of first appearance
 * @example eventNames([new Set(['osk', 'varland']), new Set(['ida', 'osk'])]) // osk, ida, varland
 */
export const eventNames = (articles: readonly ReadonlySet<string>[]): readonly string[] => {
  const told = new Map<string, { count: number; first: number }>()
  for (const names of articles)
    for (const [rank, name] of [...names].entries()) {
      const { count, first } = told.get(name) ?? { count: 0, first: rank }
      told.set(name, { count: count + 1, first: Math.min(first, rank) })
    }
  return [...told]
    .sort(([x, a], [y, b]) => b.count - a.count || a.first - b.first || (x < y ? -1 : 1))
    .slice(0, mostNames)
    .map(([name]) => name)
}

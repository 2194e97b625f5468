import { namesTold } from './names-told.ts'

/** Most names that are kept: those of an event come early, and later ones are of whoever spoke of it. */
const mostNames = 6

/**
 * What articles name that tell of one event: what most of them name, and of that what they name first. It does not depend
 * on the order of the articles, and hardly on what is said further down.
 *
 * @example eventNames(['A mill in Osk, Varland, burned.', 'The mill in Osk burned, Ida Roe said.']) // osk, varland, ida, roe
 */
export const eventNames = (texts: readonly string[]): readonly string[] => {
  const told = new Map<string, { count: number; first: number }>()
  for (const text of new Set(texts))
    for (const [rank, name] of [...namesTold(text)].entries()) {
      const { count, first } = told.get(name) ?? { count: 0, first: rank }
      told.set(name, { count: count + 1, first: Math.min(first, rank) })
    }
  return [...told]
    .sort(([x, a], [y, b]) => b.count - a.count || a.first - b.first || (x < y ? -1 : 1))
    .slice(0, mostNames)
    .map(([name]) => name)
}

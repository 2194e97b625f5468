/** One of the items, or one line that lists what could have been meant. */
export type Picked<T> = { readonly item: T } | { readonly refused: string }

/** Most candidates that are listed. */
const mostListed = 10

/** Anything that goes by an id. */
interface Named {
  readonly id: string
  readonly kind: string
  readonly subject: string
}

const listed = (items: readonly Named[]): string => {
  const names = items
    .slice(0, mostListed)
    .map(({ id, kind, subject }) => `${id} (${subject === '' ? kind : `${kind}: ${subject}`})`)
  const more = items.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/**
 * Finds an item by its id or by a start of it that no other has.
 *
 * @param what how people call the items: "findings"
 * @param suggested the items to list where none fits; all of them by default
 */
export const pickById = <T extends Named>(
  items: readonly T[],
  written: string,
  what: string,
  suggested: readonly Named[] = items,
): Picked<T> => {
  const exact = items.find(({ id }) => id === written)
  if (exact) return { item: exact }
  const starting = written === '' ? [] : items.filter(({ id }) => id.startsWith(written))
  const [item, ...others] = starting
  if (!item)
    return {
      refused: `no id of the ${what} starts with "${written}"; ${suggested.length === 0 ? 'there is nothing to decide on' : `there are ${listed(suggested)}`}`,
    }
  if (others.length > 0) return { refused: `"${written}" is ambiguous: ${listed(starting)}` }
  return { item }
}

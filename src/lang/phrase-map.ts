/**
 * What the phrases of some lists stand for, by the list they are in; `|` parts phrases.
 *
 * @example phraseMap({ more: 'more than | over' }).get('more than') // 'more'
 */
export const phraseMap = <T extends string>(
  lists: {
    readonly [name in T]?: string
  },
): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(lists) as [T, string][]).flatMap(([name, list]) =>
      list.split('|').map(phrase => [phrase.trim().replace(/\s+/gu, ' '), name] as const),
    ),
  )

/**
 * What the words of some lists stand for, by the list they are in.
 *
 * @example wordMap({ man: 'he him', woman: 'she her' }).get('him') // 'man'
 */
export const wordMap = <T extends string>(lists: { readonly [name in T]?: string }): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(lists) as [T, string][]).flatMap(([name, list]) =>
      list
        .trim()
        .split(/\s+/u)
        .map(word => [word, name] as const),
    ),
  )

/** The set of the words of some lists; blanks and line ends part words. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => list.trim().split(/\s+/u)))

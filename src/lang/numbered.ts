/**
 * Words that count on by a step, with what they count.
 *
 * @example numbered(['twenty', 'thirty'], 20, 10) // [['twenty', 20], ['thirty', 30]]
 */
export const numbered = (
  words: Iterable<string>,
  first: number,
  step = 1,
): readonly (readonly [word: string, number: number])[] =>
  [...words].map((word, i) => [word, first + i * step] as const)

import { basename, normalize } from 'node:path/posix'
import type { Decidable } from './decidable.ts'

/** The value's position, or one line that says why there is none. */
export type ChosenValue = { readonly index: number } | { readonly refused: string }

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

const indexesOf = (
  lists: readonly (readonly string[])[],
  written: string,
  form: (text: string) => string,
): readonly number[] =>
  lists.flatMap((names, index) => (names.some(name => form(name) === form(written)) ? [index] : []))

/**
 * Finds the value that `--accept` names: as reports show it, as a source writes it, or by the source that states it, by its path or
 * its name alone.
 *
 * @example chooseValue(finding, 'at least 17'), chooseValue(finding, 'local.txt')
 */
export const chooseValue = (
  { values, writings, sources }: Pick<Decidable, 'values' | 'writings' | 'sources'>,
  written: string,
): ChosenValue => {
  const shown = values.map(value => [value])
  for (const found of [
    indexesOf(shown, written, plain),
    indexesOf(writings, written, plain),
    indexesOf(sources, written, normalize),
    indexesOf(sources, written, basename),
  ]) {
    const [index, ...others] = found
    if (index !== undefined && others.length === 0) return { index }
    if (index !== undefined)
      return { refused: `"${written}" states ${found.map(i => values[i]).join(' and ')}; name one of them` }
  }
  return { refused: `no source states "${written}"; the values are ${values.join(', ')}` }
}

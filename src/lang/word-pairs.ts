/**
 * Words or phrases and what stands for each, in rows `form > meaning` parted by `|`; without a meaning, a form stands for
 * itself.
 *
 * @example wordPairs('dr > doctor | acting').get('dr') // 'doctor'
 */
export const wordPairs = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .split('|')
      .map(row => row.split('>').map(part => part.trim()))
      .map(([form = '', meaning = form]) => [form, meaning] as const),
  )

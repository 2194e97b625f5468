/** Letters that Unicode does not decompose, in lower case, with what a newsroom without them writes. */
const ligatures: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
  ĸ: 'k',
  ə: 'a',
  ƒ: 'f',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}

const plain = /^[\x20-\x7e]*$/

/**
 * Lower case without accents, ligatures or curly quotes: what two spellings of one word have in common.
 * One letter may become two. `fold('Győr')` is `gyor`, `fold('Łódź')` is `lodz`, `fold('Straße')` is `strasse`.
 */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]/g, letter => ligatures[letter] ?? letter)
}

/** Words left out are one token, as is each word that an editor put in: "we … [the] [mayor]". */
const token =
  /(?<left>\.(?:\s?\.){2,}|…)|(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}*]+(?:['-][\p{L}\p{N}*]+)*|[&%]/gu

const inserted = /[([](?<words>[^()[\]\n]{1,60})[)\]]/gu

/**
 * The words of a quote, lower case, straight apostrophes, no punctuation: "We can’t wait," → we can't wait. Where words are
 * left out stands "…"; what is put in in brackets keeps them, a word each: "[the mayor]" → [the] [mayor].
 */
export const quoteWords = (text: string): readonly string[] => {
  const plain = text.toLowerCase().replaceAll('’', "'")
  const words = (part: string): readonly string[] =>
    [...part.matchAll(token)].flatMap(([word, left]) => {
      if (left !== undefined) return ['…']
      const bare = word.replace(/^[*'-]+(?=[\p{L}\p{N}])|['-]+$/gu, '')
      return /[\p{L}\p{N}&%]/u.test(bare) ? [bare] : []
    })
  const all: string[] = []
  // `[“The mayor] was late”`: the bracket opens before the quotation marks.
  const [whole = '', opening = ''] = /^(?<opening>[^()[\]\n]{1,60})\]/u.exec(plain) ?? []
  all.push(...words(opening).map(word => `[${word}]`))
  let from = whole.length
  for (const found of plain.matchAll(inserted)) {
    if (found.index < from) continue
    all.push(...words(plain.slice(from, found.index)))
    all.push(...words(found.groups?.['words'] ?? '').map(word => (word === '…' ? word : `[${word}]`)))
    from = found.index + found[0].length
  }
  return [...all, ...words(plain.slice(from))]
}

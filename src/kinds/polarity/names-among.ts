import type { Token } from '../../core/sentence.ts'

const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  i === 0 && !tokens[i]?.tags.has('ProperNoun')

/** Words written as names among some tokens, lower case. The first word of a sentence proves nothing by its capital. */
export const namesAmong = (tokens: readonly Token[], words: readonly number[]): readonly string[] =>
  words.flatMap(i => {
    const token = tokens[i]
    return token && /^\p{Lu}/u.test(token.text) && !opensSentence(tokens, i) ? [token.normal] : []
  })

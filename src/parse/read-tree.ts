import type { TaggedTree } from '../core/analysis.ts'
import type { Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { loadModels } from './load-models.ts'
import { type Parse, parseSentence } from './parse-sentence.ts'
import { tokenise } from './tokenise.ts'

/** Most words of a sentence that is parsed: of more, prose has none, and a table or a word list has no grammar to be read. */
const longest = 150

/** A sentence's words, counted from its beginning, and how they were parsed; null where they are too many. */
interface ParsedText {
  readonly words: readonly Span[]
  readonly parse: Parse | null
}

/** Most sentences whose parse is remembered. */
const most = 4_000
const known = new Map<string, ParsedText>()

/** Parses a text, once where several articles share it word for word, as those of one agency do. */
const parseText = (text: string): ParsedText => {
  const before = known.get(text)
  if (before) return before
  const words = tokenise(text)
  const forms = words.map(({ start, end }) => text.slice(start, end))
  if (words.length > longest) return { words, parse: null }
  const parse = parseSentence(loadModels(), forms)
  if (known.size >= most) known.clear()
  known.set(text, { words, parse })
  return { words, parse }
}

/**
 * Which token each word belongs to, -1 for a mark between tokens. Of the tokens that share a span (the parts of "didn't")
 * each takes a word in turn.
 */
const tokensOfWords = (
  words: readonly Span[],
  offset: number,
  tokens: readonly Token[],
): readonly number[] => {
  const owners: number[] = []
  let at = 0
  for (const { start, end } of words) {
    const word = { start: start + offset, end: end + offset }
    while (at < tokens.length && (tokens[at]?.span.end ?? 0) <= word.start) at++
    const token = tokens[at]
    if (!token || !overlaps(token.span, word)) {
      owners.push(-1)
      continue
    }
    const next = tokens[at + 1]
    const isShared = next !== undefined && next.span.start === token.span.start
    owners.push(at)
    if (isShared) at++
  }
  return owners
}

/** How many words lie between each word and the root. */
const depths = ({ heads }: Parse): readonly number[] => {
  const known = new Array<number>(heads.length).fill(-1)
  for (const word of heads.keys()) {
    const way: number[] = []
    let at = word
    while (at >= 0 && known[at] === -1) {
      way.push(at)
      at = heads[at] ?? -1
    }
    let depth = at < 0 ? -1 : (known[at] ?? 0)
    for (const step of way.reverse()) known[step] = ++depth
  }
  return known
}

/** The word of each token that is nearest to the root: the token's others depend on it. -1 for none. */
const chiefs = (parse: Parse, owners: readonly number[], count: number): readonly number[] => {
  const depth = depths(parse)
  const chief = new Array<number>(count).fill(-1)
  for (const [word, owner] of owners.entries()) {
    if (owner < 0) continue
    const best = chief[owner] ?? -1
    if (best < 0 || (depth[word] ?? 0) < (depth[best] ?? 0)) chief[owner] = word
  }
  return chief
}

/** The nearest token above a word, past the marks that belong to none; -1 above the root. */
const tokenAbove = (parse: Parse, owners: readonly number[], word: number): number => {
  let head = parse.heads[word] ?? -1
  while (head >= 0 && (owners[head] ?? -1) < 0) head = parse.heads[head] ?? -1
  return head < 0 ? -1 : (owners[head] ?? -1)
}

/** One root, and every token on a way to it: a token without a word of its own hangs on the token before. */
const whole = (heads: readonly number[], chief: readonly number[]): readonly number[] => {
  const root = heads.findIndex((head, token) => head === -1 && chief[token] !== -1)
  return heads.map((head, token) =>
    chief[token] === -1
      ? token === 0
        ? root > 0
          ? root
          : -1
        : token - 1
      : head === -1 && token !== root
        ? root
        : head,
  )
}

/** The tree of what is no sentence: each token hangs on the one before it, and none has a tag. */
const chain = (tokens: readonly Token[]): TaggedTree => ({
  heads: tokens.map((_, i) => i - 1),
  relations: tokens.map((_, i) => (i === 0 ? 'root' : 'dep')),
  tags: tokens.map(() => 'X'),
  pennTags: tokens.map(() => 'XX'),
})

/**
 * Parses a sentence, and gives the tree over the tokens that the rest of the program works with: without punctuation.
 *
 * @param text the sentence as the parser is to see it
 * @param offset where it begins in its article
 */
export const readTree = (text: string, offset: number, tokens: readonly Token[]): TaggedTree => {
  const { words, parse } = parseText(text)
  if (!parse) return chain(tokens)
  const owners = tokensOfWords(words, offset, tokens)
  const chief = chiefs(parse, owners, tokens.length)
  const at = <T>(list: readonly T[], word: number, none: T): T => (word < 0 ? none : (list[word] ?? none))
  const heads = whole(
    chief.map(word => (word < 0 ? -1 : tokenAbove(parse, owners, word))),
    chief,
  )
  return {
    heads,
    relations: heads.map((head, token) =>
      head === -1 ? 'root' : at(parse.relations, chief[token] ?? -1, 'dep'),
    ),
    tags: chief.map(word => at(parse.tags, word, 'X')),
    pennTags: chief.map(word => at(parse.pennTags, word, 'XX')),
  }
}

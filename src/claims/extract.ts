import type { Article } from '../core/article.ts'
import type { Mention } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import { boilerplate, type Found, type Kind } from '../kinds/define-kind.ts'
import { findIn } from '../kinds/find-in.ts'
import { kindOf, kinds } from '../kinds/index.ts'
import { dropOverlaps } from './drop-overlaps.ts'
import { trimPunctuation } from './trim-punctuation.ts'
import { wholeCharacters } from './whole-characters.ts'

/** Cleans up what the finders returned for one article; each sees what the one before left. */
type Refiner = (mentions: readonly Mention[], text: string) => readonly Mention[]

const dropBoilerplate: Refiner = mentions => mentions.filter(({ rule }) => rule !== boilerplate)

const refiners: readonly Refiner[] = [trimPunctuation, wholeCharacters, dropOverlaps, dropBoilerplate]

const toMention =
  (article: Article, sentence: Sentence, kind: Kind) =>
  ({ span, rule, parts, bearer }: Found<unknown>): Mention => ({
    articleId: article.id,
    sentence: sentence.index,
    span,
    text: article.text.slice(span.start, span.end),
    kind: kind.name,
    rule,
    parts,
    bearer: bearer ?? null,
  })

/** Mentions with the passages inside them that a list of everything read holds as well, in text order. */
export const withInner = (
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Mention[] =>
  mentions.flatMap(mention => {
    const kind = kindOf(mention.kind)
    const sentence = sentences[mention.sentence]
    if (!sentence || !kind.within) return [mention]
    const { span, rule, parts, bearer } = mention
    const inner = kind.within({ span, rule, parts, ...(bearer && { bearer }) }, sentence)
    return [mention, ...inner.map(toMention(article, sentence, kind))]
  })

/** Runs every kind's finder over the sentences of one article, then the refiners. Mentions come in text order. */
export const extract = (article: Article, sentences: readonly Sentence[]): readonly Mention[] => {
  const found: readonly Mention[] = kinds.flatMap(kind => {
    const found = findIn(kind, sentences, kind.prepare(article))
    return sentences.flatMap((sentence, i) => (found[i] ?? []).map(toMention(article, sentence, kind)))
  })
  return refiners.reduce<readonly Mention[]>((mentions, refine) => refine(mentions, article.text), found)
}

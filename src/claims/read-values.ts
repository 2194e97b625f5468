import type { Article } from '../core/article.ts'
import type { Mention } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import type { Problem } from '../core/problem.ts'
import type { Sentence } from '../core/sentence.ts'
import type { Value } from '../core/value.ts'
import type { Kind } from '../kinds/define-kind.ts'
import { kindOf } from '../kinds/index.ts'

/** A mention and what it says: "$20 billion" and its amount, currency and precision. */
export interface ReadMention {
  readonly mention: Mention
  readonly value: Value
}

/** Reads the value of each mention with its kind; a mention that cannot be read becomes a problem. */
export const readValues = (
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: Entities,
): { read: readonly ReadMention[]; problems: readonly Problem[] } => {
  const hints = new Map<Kind, unknown>()
  const read: ReadMention[] = []
  const problems: Problem[] = []
  for (const mention of mentions) {
    const kind = kindOf(mention.kind)
    if (!hints.has(kind)) hints.set(kind, kind.prepare(article))
    const sentence = sentences[mention.sentence]
    if (!sentence) continue
    const { span, rule, parts, bearer } = mention
    const value = kind.normalise(
      { span, rule, parts, ...(bearer && { bearer }) },
      sentence,
      hints.get(kind),
      entities,
    )
    if (typeof value === 'string')
      problems.push({ code: value, path: article.path, args: { text: mention.text } })
    else read.push({ mention, value })
  }
  return { read, problems }
}

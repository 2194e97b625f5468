import type { Entities } from '../../core/entity.ts'
import type { Sentence } from '../../core/sentence.ts'
import type { FigureValue } from '../../core/value.ts'
import type { Found } from '../define-kind.ts'
import { oldestAge } from './read-age-aside.ts'

/** Youngest of whom it is said without "years old": "Holm is 3" may be said of much. */
const youngest = 10

/**
 * Does a sentence say of a person that they are a number, and no more: "Holm is 45.", "The mayor is 45 and single"? Only who is who in the
 * article tells that from "Brent is 85".
 */
export const tellsAge = (
  value: FigureValue,
  { span }: Found<unknown>,
  { tokens, tree, articleId }: Sentence,
  entities: Entities,
): boolean => {
  const { dimension, unit, per, low, high, parts } = value
  if (dimension !== 'count' || unit !== null || per !== null || parts !== null) return false
  if (low === null || low !== high || !Number.isInteger(low) || low < youngest || low > oldestAge)
    return false
  const at = tokens.findIndex(token => token.span.start === span.start)
  const behind = tokens[at + 1]
  if (at < 0 || (behind && tokens[at]?.after === ' ' && /^(?:noun|adjective|number)$/u.test(behind.pos)))
    return false
  const has = (relation: string): number =>
    tree.heads.findIndex((head, i) => head === at && tree.relations[i] === relation)
  const [subject, copula] = [tokens[has('nsubj')], has('cop')]
  return subject !== undefined && copula >= 0 && entities.at(articleId, subject.span) !== null
}

import type { Article } from '../core/article.ts'
import type { Mention } from '../core/claim.ts'
import type { Problem } from '../core/problem.ts'

/**
 * An article of any length may state so many values; a longer one that states more than one in so many characters is a
 * table or worse: prose full of figures states one in 23.
 */
const alwaysRead = 1_000
const charactersPerValue = 16

/** What is read of an article. */
interface Limited {
  readonly mentions: readonly Mention[]
  readonly problems: readonly Problem[]
}

/**
 * Leaves out what stands behind the first values of a text that holds too many, and says so: reports, and the time they
 * take, grow with the values, and a file of digits holds one in two characters.
 *
 * @param mentions in text order
 */
export const withinLimit = ({ path, text }: Article, mentions: readonly Mention[]): Limited => {
  const most = Math.max(alwaysRead, Math.floor(text.length / charactersPerValue))
  return mentions.length <= most
    ? { mentions, problems: [] }
    : {
        mentions: mentions.slice(0, most),
        problems: [{ code: 'too-many-values', path, args: { read: most } }],
      }
}

import type { Article } from '../core/article.ts'
import type { SentenceRole } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import { lineRoles } from './line-roles.ts'

/**
 * What each line of an article is: what its format says, else what its form does. Of an item of a list form tells whether it is a
 * sentence, or sums the article up.
 *
 * @param lines those with text, trimmed
 */
export const rolesOf = (
  { text, title, roleAt }: Article,
  lines: readonly Span[],
): readonly SentenceRole[] => {
  const byForm = lineRoles(
    lines.map(({ start, end }) => text.slice(start, end)),
    title,
  )
  return byForm.map((role, i) => {
    const byFormat = roleAt?.(lines[i] as Span) ?? role
    return byFormat === 'list' ? role : byFormat
  })
}

import type { Sentence, Token } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import type { TitleValue } from '../core/value.ts'
import { isRoleNoun } from '../text/people-roles.ts'
import type { Reference } from './article-person.ts'

/** A role with its article: "the finance minister", "the chief". */
interface Role {
  readonly span: Span
  readonly noun: string
  readonly modifiers: readonly string[]
}

const plural = (token: Token): boolean => token.tags.has('Plural')

const rolesOf = ({ tokens, people }: Sentence): readonly Role[] => {
  const roles: Role[] = []
  const starts = new Set(people.map(person => person.span.start))
  for (const [i, token] of tokens.entries()) {
    if (!isRoleNoun(token.normal) || plural(token) || token.tags.has('Possessive')) continue
    let the = i - 1
    while (
      the >= 0 &&
      i - the <= 4 &&
      tokens[the]?.normal !== 'the' &&
      /^[ -]$/u.test(tokens[the]?.after ?? '')
    )
      the--
    if (tokens[the]?.normal !== 'the' || tokens[the]?.after !== ' ') continue
    const next = tokens[i + 1]
    // "the minister, Farhan Qazi", "the minister of health": the name or the rest says who is meant.
    if (next && /^,? $/u.test(token.after) && starts.has(next.span.start)) continue
    if (
      next?.normal === 'of' ||
      next?.normal === 'for' ||
      next?.normal === 'who' ||
      isRoleNoun(next?.normal ?? '')
    )
      continue
    roles.push({
      span: token.span,
      noun: token.normal,
      modifiers: tokens.slice(the + 1, i).map(t => t.normal),
    })
  }
  return roles
}

const wordsOf = (title: TitleValue): ReadonlySet<string> =>
  new Set(
    title.full
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/'s\b/gu, '')
      .split(/[\s-]+/u),
  )

/** Does a person's title fit the role: its noun, and every word before it? */
const fits = (titles: readonly ReadonlySet<string>[], role: Role): boolean =>
  titles.some(words => words.has(role.noun) && role.modifiers.every(modifier => words.has(modifier)))

/**
 * Finds references by role: "the minister" is the one person of the article who bears such a title.
 *
 * @param titles the titles of each person, by index
 */
export const linkRoles = (
  sentences: readonly Sentence[],
  titles: readonly (readonly TitleValue[])[],
): readonly Reference[] => {
  const words = titles.map(list => list.filter(title => title.tenure !== 'former').map(wordsOf))
  const byNoun = new Map<string, readonly number[]>()
  return sentences.flatMap(sentence =>
    rolesOf(sentence).flatMap(role => {
      const bearers =
        byNoun.get(role.noun) ?? words.flatMap((list, i) => (list.some(set => set.has(role.noun)) ? [i] : []))
      byNoun.set(role.noun, bearers)
      const fitting = bearers.filter(i => fits(words[i] ?? [], role))
      const [only] = fitting
      return fitting.length === 1 && only !== undefined ? [{ span: role.span, person: only }] : []
    }),
  )
}

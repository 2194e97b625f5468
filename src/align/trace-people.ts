import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { PairTrace, TracedPerson } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import { parseName } from '../kinds/name/parse-name.ts'

const personOf = ({ subject, mention }: Claim, articles: readonly Article[]): TracedPerson | null => {
  if (subject.entity === null) return null
  const { bearer, articleId } = mention
  const text = articles[articleId]?.text ?? ''
  return {
    name: subject.label,
    key: subject.key,
    as: bearer === null ? null : text.slice(bearer.start, bearer.end),
  }
}

type PeopleTrace = Pick<PairTrace<Claim>, 'people' | 'names' | 'outcome'>

/**
 * Why two claims of which one is about a person at least do, or do not, meet: the person is the same or is not.
 *
 * @param articles by id
 */
export const tracePeople = (a: Claim, b: Claim, articles: readonly Article[]): PeopleTrace => {
  const [left, right] = [personOf(a, articles), personOf(b, articles)]
  const people = [left, right] as const
  if (left === null || right === null) {
    const code = kindOf(a.kind).alignsBy === 'entity' ? 'nobody' : 'person-and-event'
    return { people, names: null, outcome: { code } }
  }
  if (a.subject.entity === b.subject.entity) return { people, names: null, outcome: { code: 'same-person' } }
  const names = kindOf('name').compare(parseName(left.name), parseName(right.name))
  return { people, names, outcome: { code: 'other-person' } }
}

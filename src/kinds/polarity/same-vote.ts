import type { Topic } from '../../core/trace.ts'
import { membersOfBodies } from '../../lang/en/organisations.ts'
import { eventsWith } from '../../text/concepts.ts'
import { refuse, weigh } from './topic.ts'
import { type About, lemmas, meet, type Polar, spoken, theme } from './topic-words.ts'

/** Do the people sit on one of the bodies? "The council", "councillors". */
export const sitOn = (bodies: readonly string[], people: readonly string[]): boolean =>
  Object.entries(membersOfBodies).some(
    ([body, members]) => bodies.includes(body) && people.some(word => members.has(word)),
  )

/** A deal is done by selling and buying: a vote on one is a vote on the other. */
const deals = eventsWith('made')

/** Is it one vote that was unanimous or was not? */
export const sameVote = (a: Polar, b: Polar, about: About, company: number): Topic => {
  const deal = [a, b].every(claim => theme(claim).some(word => deals.has(word)))
  const [x, y] = [spoken(a), spoken(b)]
  const same = meet(lemmas(a, 'agent'), y) === 'same' || meet(lemmas(b, 'agent'), x) === 'same'
  const body = same || sitOn(lemmas(a, 'agent'), y) || sitOn(lemmas(b, 'agent'), x)
  if (about !== 'head' && !deal) return refuse('other-theme')
  return weigh([
    { feature: 'start', value: 1, weight: -1.1 },
    { feature: 'sameBody', value: Number(body), weight: 1.4 },
    { feature: 'company', value: company, weight: 0.5 },
  ])
}

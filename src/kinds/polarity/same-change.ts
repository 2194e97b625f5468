import type { Topic } from '../../core/trace.ts'
import { actorsOf } from './same-actor.ts'
import { refuse, settle } from './topic.ts'
import { type About, lemmas, meet, type Polar, partsOf, sharedBy, theme } from './topic-words.ts'

/** Is it one thing that rose or fell? A change by the same amount is hardly another change. */
export const sameChange = (a: Polar, b: Polar, about: About, company: number): Topic => {
  if (about !== 'head' || meet(lemmas(a, 'modifier'), lemmas(b, 'modifier')) === 'differs')
    return refuse('other-theme')
  const [p, q] = [partsOf(a), partsOf(b)]
  if (p.amount !== null && q.amount !== null)
    return p.amount === q.amount ? settle(0.9) : refuse('other-amount')
  const sameTime = a.scope.time !== null && a.scope.time === b.scope.time
  // "the airline cut the pay of its pilots", "the airline has not cut the pay of its pilots"
  const isWhole = actorsOf(a, b) === 'same' && sharedBy(theme(a), theme(b)).length > 1
  return isWhole || company >= (sameTime ? 1.3 : 3.5) ? settle(0.65) : refuse('little-in-common')
}

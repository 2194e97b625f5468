import { willNot } from '../../lang/en/negation.ts'
import { axesWith } from './axis.ts'
import { type Polar, partsOf } from './topic-words.ts'

const passing = axesWith('passing')

/**
 * "was closed for an hour" and "reopened", "went missing" and "was found": first the one, then the other. Of one who was
 * arrested and released either may come first, so one of the two must go on.
 */
export const isSequence = (a: Polar, b: Polar): boolean => {
  const [p, q] = [partsOf(a), partsOf(b)]
  // "has now read the report", "had not read it"
  if ((p.isTurn && q.tells !== 'lasting') || (q.isTurn && p.tells !== 'lasting')) return true
  if (a.value.predicate === 'custody') return p.tells !== 'lasting' && q.tells !== 'lasting'
  if (!passing.has(a.value.predicate)) return false
  const [yes, no] = a.value.sign === 1 ? [p, q] : [q, p]
  return yes.tells === 'event' && no.tells !== 'lasting'
}

/** What an EDTF expression states for sure: "2024-05" of "2024-05-XX". */
const stated = (time: string | null): string => /^\d{4}(?:-\d\d){0,2}/u.exec(time ?? '')?.[0] ?? ''

const week = 7 * 24 * 60 * 60 * 1000

/** "Saturday's fair has been cancelled", "the fair will go ahead on Saturday": which Saturday is a guess. */
const isWeekApart = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) === week

/** Each tells of a time of its own: "on Monday", "on Wednesday". */
export const atOtherTimes = (a: Polar, b: Polar): boolean => {
  const [x, y] = [stated(a.scope.time), stated(b.scope.time)]
  if (x !== '' && y !== '') return !x.startsWith(y) && !y.startsWith(x) && !isWeekApart(x, y)
  const [day, other] = [partsOf(a).weekday, partsOf(b).weekday]
  return day !== null && other !== null && day !== other
}

const settling = axesWith('settling')

/** "will not be charged": what is ruled out now is not done already. */
const isRuledOut = ({ mention }: Polar): boolean => willNot.test(mention.text)

/** May what is done and what is to come exclude each other? "has resigned", "will stay on" do; a plan is no event. */
export const fitsInTime = (a: Polar, b: Polar): boolean => {
  if (a.modality.hypothetical !== b.modality.hypothetical) return false
  const isAhead = (claim: Polar) => claim.modality.forecast || partsOf(claim).isAgreed
  if (isAhead(a) === isAhead(b)) return true
  const [ahead, done] = isAhead(a) ? [a, b] : [b, a]
  if (settling.has(a.value.predicate)) return done.value.sign === -1
  // "agreed to reopen", "refused to reopen"
  if (partsOf(done).isRefused) return true
  return done.value.sign === 1 && isRuledOut(ahead)
}

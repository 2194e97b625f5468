import type { Claim } from '../core/claim.ts'
import { share, wordsIn } from './overlap.ts'

/** What is felt or done in many places on one day: a storm, a quake, a protest. */
const widespread = new Set(
  (
    'storm cyclone hurricane typhoon tornado flood rain snow quake drone missile rocket airstrike protest demonstration ' +
    'strike outbreak virus'
  ).split(' '),
)

/** Is a place told of one thing that it answers to: a landfall, a birth? */
const answers = (claim: Claim): boolean => [...wordsIn(claim, 'counted')].some(word => !widespread.has(word))

/** "The storm killed two in Corvo", "it killed four in Tavira": it was in both. */
const isWidespread = (claim: Claim): boolean =>
  !answers(claim) && [...wordsIn(claim, 'agent', 'counted')].some(word => widespread.has(word))

const routesOf = (claim: Claim): ReadonlySet<string> =>
  new Set([...wordsIn(claim, 'counted')].filter(word => word.startsWith('route ')))

/** From one place to a second, and from a third to a fourth. */
const areOtherRoutes = (a: Claim, b: Claim): boolean => {
  const [x, y] = [routesOf(a), routesOf(b)]
  return x.size > 0 && y.size > 0 && !share(x, y)
}

/** "From Zagreb to Split", "from Split to Zadar": what one leaves is where the other goes. */
const areOtherLegs = (a: Claim, b: Claim): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => {
    const isMove = x?.value.type === 'place' && /^(?:from|to)$/u.test(x.value.relation ?? '')
    const [own] = x ? wordsIn(x, 'identity') : []
    return isMove && y !== undefined && own !== undefined && wordsIn(y, 'object').has(own)
  })

/** "Holm heads for Corvo", "the nurse flew to Tavira": each goes somewhere, unless both set out from one place. */
export const areOtherMovers = (a: Claim, b: Claim): boolean => {
  const [x, y] = [wordsIn(a, 'agent'), wordsIn(b, 'agent')]
  const isMove = [a, b].every(claim => wordsIn(claim, 'counted').has('destination'))
  return isMove && x.size > 0 && y.size > 0 && !share(x, y) && !share(routesOf(a), routesOf(b))
}

/** "A spokeswoman in Oslo said": where somebody speaks is not where anything happened. */
const isOfSpeaker = (claim: Claim): boolean => {
  const told = wordsIn(claim, 'verb', 'counted')
  return told.size === 1 && told.has('say')
}

/** Are both places of birth? */
export const areBirths = (a: Claim, b: Claim): boolean =>
  [a, b].every(claim => wordsIn(claim, 'counted').has('birth'))

const bearersOf = (claim: Claim): ReadonlySet<string> => wordsIn(claim, 'agent', 'entity')

/** Two who were born, each under a name or a noun of their own. */
const areOtherBirths = (a: Claim, b: Claim): boolean => {
  const [x, y] = [bearersOf(a), bearersOf(b)]
  return areBirths(a, b) && x.size > 0 && y.size > 0 && !share(x, y)
}

const dayOf = ({ scope }: Claim): string | null => /^\d{4}-\d\d-\d\d$/u.exec(scope.time ?? '')?.[0] ?? null

const week = 7 * 24 * 60 * 60 * 1000

/** One happened on Monday, the other on Tuesday; a week apart they may be one day that was read in two ways. */
const areOtherDays = (a: Claim, b: Claim): boolean => {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x !== null && y !== null && x !== y && Math.abs(Date.parse(x) - Date.parse(y)) !== week
}

/** "South of Lunde", "west of Lunde": the place is the same, and it is asked on which side of it. */
export const areSidesOfOne = (a: Claim, b: Claim): boolean =>
  [a, b].every(({ value }) => value.type === 'place' && value.bearing !== undefined) &&
  share(wordsIn(a, 'identity'), wordsIn(b, 'identity'))

/** Do two places belong to two things that happened, so that nothing is at odds? */
export const otherScene = (a: Claim, b: Claim): boolean =>
  (!areSidesOfOne(a, b) && (isWidespread(a) || isWidespread(b))) ||
  areOtherRoutes(a, b) ||
  areOtherLegs(a, b) ||
  (isOfSpeaker(a) && isOfSpeaker(b)) ||
  areOtherBirths(a, b) ||
  (!areBirths(a, b) && areOtherDays(a, b))

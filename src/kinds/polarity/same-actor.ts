import { ownerNouns } from '../../lang/en/organisations.ts'
import { isKindOf } from '../../world/wordnet.ts'
import { marksDiffer } from './read-marks.ts'
import { sitOn } from './same-vote.ts'
import { eachHasOwn, lemmas, meet, type Polar, partsOf } from './topic-words.ts'

/** Nouns under which a named body may go: "Norfield Ferries", "the operator". */
const isBody = (word: string): boolean => isKindOf(word, 'organisation', ...things) || ownerNouns.has(word)

/** Things of which a story mostly has one. */
const things = ['building', 'vehicle'] as const

/** One is given by name, and the other by what it is: they may be one. */
export const mayBeOne = (
  [x, xNames]: readonly [readonly string[], readonly string[]],
  [y, yNames]: readonly [readonly string[], readonly string[]],
): boolean => {
  const isNamed = (words: readonly string[], names: readonly string[]) =>
    names.length > 0 || words.some(word => /^p\d+$/u.test(word))
  if (isNamed(x, xNames) && isNamed(y, yNames)) return false
  // "The tower", "the block": one house goes by many nouns.
  if (!isNamed(x, xNames) && !isNamed(y, yNames))
    return things.some(sort => [x, y].every(words => isKindOf(words[0] ?? '', sort)))
  const [named, plain] = isNamed(x, xNames) ? [x, y] : [y, x]
  const isPerson = named.some(word => /^p\d+$/u.test(word))
  return plain.slice(0, 1).some(word => (isPerson ? isKindOf(word, 'person') : isBody(word)))
}

/** Do two who act differ, as "the council" and "residents" do, or "the fire union" and "the police union"? */
export const actorsOf = (a: Polar, b: Polar): 'same' | 'differs' | 'unknown' => {
  const [x, y] = [lemmas(a, 'agent'), lemmas(b, 'agent')]
  if (sitOn(x, y) || sitOn(y, x)) return 'same'
  if (marksDiffer(partsOf(a).agentMarks, partsOf(b).agentMarks)) return 'differs'
  const isOneSort = x[0] === y[0] && !/^p\d+$/u.test(x[0] ?? '')
  if (isOneSort && eachHasOwn(x, y)) return 'differs'
  const met = meet(x, y)
  const isAlias = mayBeOne([x, partsOf(a).agentNames], [y, partsOf(b).agentNames])
  return met === 'differs' && isAlias ? 'unknown' : met
}

/** Both say who acted, and share no word for it: "Lisa Marl", "the user". */
export const areNamedApart = (a: Polar, b: Polar): boolean =>
  meet(lemmas(a, 'agent'), lemmas(b, 'agent')) === 'differs' && actorsOf(a, b) !== 'same'

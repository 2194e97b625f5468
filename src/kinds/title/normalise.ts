import { isCapitalised } from '../../core/is-capitalised.ts'
import type { ProblemCode } from '../../core/problem.ts'
import type { Tenure, TitleValue } from '../../core/value.ts'
import { oneOfItsKind, partyAdjectiveAlone, passingBodies } from '../../lang/en/organisations.ts'
import { tenureSpans } from '../../lang/en/times.ts'
import { candidates, formerPrefix, futureSuffix, officesOfPlaces, rankWords } from '../../lang/en/titles.ts'
import { isClassNumber, rankClass } from '../../text/rank-class.ts'
import type { Found } from '../define-kind.ts'
import { heads } from './heads.ts'
import type { Word } from './phrase/words.ts'
import { textOf } from './read/owners.ts'
import { readModifiers } from './read/read-modifiers.ts'
import { readOwner } from './read/read-owner.ts'
import { readTail } from './read/read-tail.ts'
import { readVerb } from './read/read-verb.ts'
import { type Reading, startReading } from './read/reading.ts'
import { bare, type Role, roleAt } from './read/role-at.ts'
import { splitParty } from './read/split-party.ts'
import type { TitleParts } from './rules/parts.ts'
import type { Seat } from './rules/seat.ts'

/** What a role's own word says of time: "mayor-elect", "then-Chief". */
const tenureOf = (word: Word): Tenure | null => {
  if (futureSuffix.test(word.normal)) return 'future'
  return formerPrefix.test(word.normal) ? 'former' : null
}

/** Index of the words behind a title that say when it ended, "until 2019"; its length where there are none. */
const yearsAt = (words: readonly Word[]): number => {
  const at = words.findIndex(
    (word, i) => tenureSpans.has(word.normal) && /^\d{4}$/u.test(words[i + 1]?.text ?? ''),
  )
  return at < 0 ? words.length : at
}

/** "deputy-mayor", "vice-chairman": a rank written together with the role. */
const rankPrefix = (word: Word, role: Role): readonly string[] => {
  const whole = bare(word)
  const hyphen = whole.indexOf('-')
  const written = hyphen > 0 && role.head && heads.get(whole) === undefined
  const rank = written ? rankWords.get(whole.slice(0, hyphen)) : undefined
  return rank === undefined ? [] : [rank]
}

/** "the Republican governor", "Labour Mayor …" */
const isParty = ({ organisation }: Reading): boolean => partyAdjectiveAlone.test(organisation ?? '')

const settlePlace = (reading: Reading, role: string): void => {
  // "mayor of the country's third-largest city" names no place.
  if (/['’]s? \p{Ll}/u.test(reading.place ?? '')) reading.place = null
  const named = isCapitalised(reading.organisation ?? '')
  const body = oneOfItsKind.test(reading.organisation ?? '')
  if (!officesOfPlaces.has(role) || reading.place !== null || !named || body || isParty(reading)) return
  reading.place = reading.organisation
  reading.organisation = null
}

/** The role as compared: "chief operating officer" is a chief officer, in charge of operations. */
const headOf = (reading: Reading, name: string): string => {
  if (name === 'officer' && reading.rank.includes('chief')) return 'chief officer'
  return name === 'head' && reading.portfolio.some(matter => passingBodies.test(matter)) ? 'leader' : name
}

/** "Holt's foreign secretary pick", "the chancellor candidate": who does not hold the office yet. */
const isToBe = (words: readonly Word[]): boolean => candidates.has(words.at(-1)?.normal ?? '')

/** "Airman *First Class*": a step of the rank, and no body. */
const withoutClass = (words: readonly Word[]): readonly Word[] =>
  words[1]?.normal === rankClass && isClassNumber(words[0]?.normal ?? '') ? words.slice(2) : words

const behindName = (seat: Seat | null): string =>
  seat === null ? '' : `${seat.text.startsWith('of ') ? ' ' : ', '}${seat.text}`

const read = (parts: TitleParts, word: Word, role: Role): TitleValue => {
  const { words, owner, seat } = parts
  const behind = withoutClass(words.slice(role.last + 1))
  const years = yearsAt(behind)
  const reading = startReading(role.head?.rank, role.head?.portfolio)
  reading.tenure = years < behind.length ? 'former' : isToBe(behind) ? 'future' : tenureOf(word)
  const { party, rest } = splitParty(words.slice(0, role.first), role.name)
  readModifiers(reading, rest, words[role.first]?.capital ?? false)
  readTail(reading, years > 0 ? behind.slice(0, years) : withoutClass(parts.tail), role.name)
  if (reading.organisation === null && reading.place === null) readOwner(reading, owner)
  reading.organisation ??= party ?? seat?.party ?? null
  reading.rank.push(...rankPrefix(word, role))
  settlePlace(reading, role.name)
  reading.place ??= seat?.place ?? null
  const head = headOf(reading, role.name)
  return {
    ...reading,
    type: 'title',
    full: (parts.pronoun === null ? '' : `${parts.pronoun} `) + textOf(words) + behindName(seat),
    head,
    rank: [...new Set(reading.rank.filter(rank => head !== 'chief officer' || rank !== 'chief'))].sort(),
    // "is a former prosecutor": the title's own word counts for more than the verb.
    tenure: reading.tenure ?? parts.tenure ?? 'current',
  }
}

/** Splits a title into head, rank, portfolio, organisation, place and tenure. */
export const normalise = ({ parts }: Found<TitleParts>): TitleValue | ProblemCode => {
  if (parts.verb !== null) return readVerb(parts, parts.verb)
  const word = parts.words[parts.head]
  const role = roleAt(parts.words, parts.head)
  return word && role.name !== '' ? read(parts, word, role) : 'title-unreadable'
}

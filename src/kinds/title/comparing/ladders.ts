import type { TitleValue } from '../../../core/value.ts'
import { compareBodies } from './compare-owners.ts'

/** Ranks that one person never holds two of at a time, lowest first; "/" parts ranks that two armies write for one. */
const ladders: readonly (readonly string[])[] = [
  'private|corporal|sergeant/sergeant major|lieutenant|captain|major|colonel|brigadier/general',
  'lieutenant|commodore|admiral',
  'flight lieutenant|squadron leader|wing commander|group captain|air commodore|air marshal',
  'constable|sergeant|inspector|superintendent|chief constable',
  'constable|sergeant|lieutenant|captain|inspector',
  'lieutenant|captain|battalion chief|fire chief',
  'sergeant|lieutenant|captain|police chief',
  'deacon|curate|vicar|archdeacon|bishop/archbishop',
  'lecturer|professor',
  'first officer/co-pilot/first mate|captain/skipper/master',
].map(line => line.split('|'))

/** Words that make another rank of one, where both state theirs: "Rear Admiral" and "Vice Admiral". */
const grades: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    'general brigadier major lieutenant|admiral rear vice|professor assistant associate|lecturer junior senior|' +
    'corporal lance|lieutenant first second|secretary first second third'
  )
    .split('|')
    .map(row => {
      const [head = '', ...words] = row.split(' ')
      return [head, new Set(words)] as const
    }),
)

/** What a rank of a service may be in charge of, or belong to, and be one still: "police inspector". */
const services =
  /^(?:police|fire|army|navy|marines?|air force|traffic|homicide|detective|constabulary|military|state police|patrol)$/u

/** "Captain Prat", "Fire Capt. Prat"; the captain of a ship or a side has an owner or a small letter. */
const addressed = /^(?:\p{Lu}[\p{L}.]* )*(?:Captain|Capt)\.?$/u

const craft = /\b(?:plane|jet|aircraft|airliner|flight|ferry|ship|vessel|tanker|trawler|boat|yacht)\b/iu

/** "Fire Chief", "Chief of Police" */
const atTop = (value: TitleValue): string => {
  const [service] = value.portfolio
  return (service === 'fire' || service === 'police') && /\bChief\b/u.test(value.full)
    ? `${service} chief`
    : ''
}

/** The rank that a title states, without its grade; empty where it states none. */
const rungOf = (value: TitleValue): string => {
  const { head, portfolio, organisation } = value
  if (head === 'captain' && craft.test([organisation ?? '', ...portfolio].join(' '))) return 'skipper'
  if (!portfolio.every(matter => services.test(matter)) && head !== 'professor' && head !== 'lecturer')
    return ''
  if (head === 'chief') return atTop(value)
  if (head === 'officer' || head === 'mate') return value.rank.includes('first') ? `first ${head}` : ''
  if (head !== 'captain') return head
  return organisation === null && addressed.test(value.full) ? head : ''
}

const shareLadder = (a: string, b: string): boolean =>
  ladders.some(rungs => {
    const [left, right] = [a, b].map(rung => rungs.findIndex(step => step.split('/').includes(rung)))
    return left !== undefined && right !== undefined && left >= 0 && right >= 0 && left !== right
  })

const gradeOf = ({ head, rank }: TitleValue): string | undefined =>
  rank.find(word => grades.get(head)?.has(word))

const taught = new Set(['professor', 'lecturer'])

/** A visiting professor teaches elsewhere; two names of universities are two posts. */
const atOneSchool = (a: TitleValue, b: TitleValue): boolean => {
  const guest = /\b(?:visiting|adjunct|guest|honorary|emerit\p{L}+|former)\b/iu
  return compareBodies(a.organisation, b.organisation) === 'same' && a.organisation !== null
    ? !guest.test(a.full) && !guest.test(b.full)
    : false
}

/**
 * Do two titles state two ranks of one service? Newsrooms shorten a rank to its noun ("Rear Admiral" to "Admiral",
 * "Chief Inspector" to "Inspector"); they never replace the noun.
 */
export const areTwoRungs = (a: TitleValue, b: TitleValue): boolean => {
  if ((taught.has(a.head) || taught.has(b.head)) && !atOneSchool(a, b)) return false
  const [left, right] = [rungOf(a), rungOf(b)]
  if (left === '' || right === '') return false
  if (left !== right) return shareLadder(left, right)
  const [own, other] = [gradeOf(a), gradeOf(b)]
  return own !== undefined && other !== undefined && own !== other
}

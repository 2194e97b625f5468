import type { ProblemCode } from '../../core/problem.ts'
import type { Tenure, TitleValue } from '../../core/value.ts'
import { portfolioWords } from '../../text/people-not-names.ts'
import { roleNouns } from '../../text/people-roles.ts'
import type { Found } from '../define-kind.ts'
import { type Head, heads, longestHead } from './heads.ts'
import { determiners, isDescription } from './modifiers.ts'
import { isBody, isNationality, placeOf, textOf } from './owners.ts'
import type { TitleParts } from './parts.ts'
import { formerPrefix, futureSuffix, rankWords, tenureWords } from './ranks.ts'
import type { Word } from './words.ts'

/** What is collected while a title is read word by word. */
interface Reading {
  readonly rank: string[]
  readonly portfolio: string[]
  organisation: string | null
  place: string | null
  tenure: Tenure | null
}

/** Owners that only repeat what the reader knows: "the city's", "the company's", "the government's". */
const vagueOwners = new Set(
  (
    'city town village state county country nation company firm group club team party government airport university ' +
    'school hospital department agency force union bank trial house world region province region region’s board'
  ).split(' '),
)

const bare = (word: Word): string => word.normal.replace(formerPrefix, '').replace(futureSuffix, '')

/** The longest known role that ends at `end`, and where it begins. */
const roleAt = (
  words: readonly Word[],
  end: number,
): { name: string; first: number; head: Head | undefined } => {
  for (let length = Math.min(longestHead, end + 1); length > 0; length--) {
    const form = words
      .slice(end - length + 1, end + 1)
      .map(bare)
      .join(' ')
    const head = heads.get(form)
    if (head) return { name: head.name, first: end - length + 1, head }
  }
  const word = words[end] ? bare(words[end]) : ''
  // "co-chair", "vice-chair", "deputy-mayor": a rank written together with the role.
  let hyphen = word.indexOf('-')
  while (hyphen >= 0 && !heads.has(word.slice(hyphen + 1))) hyphen = word.indexOf('-', hyphen + 1)
  const known = hyphen < 0 ? undefined : heads.get(word.slice(hyphen + 1))
  return { name: known?.name ?? word, first: end, head: known }
}

/** Roles whose name goes on behind a preposition. */
const longRoles = new Set([
  'chief of staff',
  'editor in chief',
  'commander in chief',
  'head of state',
  'head of government',
  'director of photography',
])

/** "chief of staff": three words that are one role. */
const longRole = (words: readonly Word[], head: number) => {
  const name = words
    .slice(head, head + 3)
    .map(bare)
    .join(' ')
  return longRoles.has(name) ? { name, first: head, last: head + 2, head: heads.get(name) } : null
}

const addMatter = (reading: Reading, words: readonly Word[]): void => {
  let run: string[] = []
  const close = () => {
    if (run.length > 0) reading.portfolio.push(run.join(' '))
    run = []
  }
  for (const word of words) {
    if (word.normal === 'and' || word.normal === '&') close()
    else {
      run.push(word.normal)
      if (word.after.startsWith(',')) close()
    }
  }
  close()
}

const setOrganisation = (reading: Reading, words: readonly Word[]): void => {
  const [only] = words
  if (words.length === 1 && only && vagueOwners.has(only.normal)) return
  if (words.some(word => word.person >= 0)) return
  reading.organisation ??= textOf(words)
}

/** Whose office it is: a country, a place, a body or firm. */
const addOwner = (reading: Reading, words: readonly Word[]): void => {
  const own = words.filter(
    word =>
      !determiners.has(word.normal) &&
      !isDescription(word) &&
      !/-(?:based|owned|led|run|born)$/u.test(word.normal),
  )
  if (own.length === 0) return
  const [only] = own
  const acronym =
    own.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(only?.text ?? '') && !isNationality(only as Word)
  if (
    acronym ||
    own.some(word => word.normal === 'of' && own.indexOf(word) > 0 && isBody(own.slice(0, own.indexOf(word))))
  ) {
    setOrganisation(reading, own)
    return
  }
  const inner = own.slice(0, -1).findIndex(word => word.possessive)
  if (inner >= 0 && own.slice(0, inner + 1).every(isNationality)) {
    // "Ukraine's ground forces"
    reading.place ??= placeOf(own.slice(0, inner + 1))
    addOwner(reading, own.slice(inner + 1))
    return
  }
  const place = own.length === 1 && only && isNationality(only) ? placeOf([only]) : placeOf(own)
  if (
    place !== null &&
    reading.place === null &&
    !(
      isBody(own) &&
      own.length > 1 &&
      !/county|province|state|city|town|region|district/u.test(own.at(-1)?.normal ?? '')
    )
  )
    reading.place = place
  else if (only && own.length > 1 && isNationality(only) && !isBody(own)) {
    reading.place ??= placeOf([only])
    addOwner(reading, own.slice(1))
  } else setOrganisation(reading, own)
}

/** Index of the body that a run of capitals from `from` names, right behind a possessive; -1 where there is none. */
const bodyBehind = (words: readonly Word[], from: number): number => {
  let end = from - 1
  while (words[end + 1]?.capital && roleNouns.has(words[end + 1]?.normal ?? '') === false) end++
  return end >= from &&
    /^(?:department|office|ministry|agency|bureau|service|association|union|club|hospital|university|school|commission|court)$/u.test(
      words[end]?.normal ?? '',
    )
    ? end
    : -1
}

/** Reads the words before the role: tenure, rank, owner, portfolio. */
const readModifiers = (reading: Reading, words: readonly Word[], capitalRole: boolean): void => {
  const owned = words.findLastIndex(word => word.possessive)
  const lead = words.slice(0, owned + 1)
  const skip = lead.findIndex(word => !tenureWords.has(word.normal))
  for (const word of lead.slice(0, Math.max(0, skip))) reading.tenure ??= tenureWords.get(word.normal) ?? null
  // "Alder County Sheriff's Department spokeswoman": the possessive is inside the body's name.
  const body = owned >= 0 && words[owned]?.capital ? bodyBehind(words, owned + 1) : -1
  if (body >= 0) {
    setOrganisation(reading, words.slice(Math.max(0, skip), body + 1))
    readModifiers(reading, words.slice(body + 1), capitalRole)
    return
  }
  if (owned >= 0) addOwner(reading, lead.slice(Math.max(0, skip)))
  const rest = words.slice(owned + 1).map(word => {
    if (!formerPrefix.test(word.normal)) return word
    // "ex-interior minister"
    reading.tenure ??= 'former'
    const text = word.text.replace(/^[^-]*-/u, '')
    return { ...word, text, normal: word.normal.replace(formerPrefix, ''), capital: /^\p{Lu}/u.test(text) }
  })
  let i = 0
  while (i < rest.length) {
    const word = rest[i] as Word
    const rank = rankWords.get(word.normal)
    const tenure = tenureWords.get(word.normal)
    if (tenure) reading.tenure ??= tenure
    else if (isDescription(word)) reading.rank.push()
    else if (rank && !(portfolioWords.has(rest[i + 1]?.normal ?? '') && rank === 'executive'))
      reading.rank.push(rank)
    else if (isNationality(word)) reading.place ??= placeOf([word])
    else {
      i = readGroup(reading, rest, i, capitalRole)
      continue
    }
    i++
  }
}

const isFree = (word: Word | undefined): boolean =>
  word !== undefined && !rankWords.has(word.normal) && !tenureWords.has(word.normal) && !isNationality(word)

/** Reads one group of modifiers from `from`: a body, a place or a matter; returns the index behind it. */
const readGroup = (reading: Reading, words: readonly Word[], from: number, capitalRole: boolean): number => {
  const word = words[from] as Word
  let end = from
  const sameCase = (other: Word | undefined) => other !== undefined && other.capital === word.capital
  while (
    (isFree(words[end + 1]) || words[end]?.normal === 'of') &&
    (sameCase(words[end + 1]) ||
      (words[end + 1]?.normal === 'of' && word.capital && words[end + 2]?.capital === true) ||
      words[end + 1]?.normal === 'and' ||
      words[end + 1]?.normal === '&')
  )
    end++
  const group = words.slice(from, end + 1)
  const opensSentence = capitalRole === false && word.capital && from === 0 && group.length === 1
  if (!word.capital || (opensSentence && portfolioWords.has(word.normal))) {
    if (isBody(group) && group.length > 1) setOrganisation(reading, group)
    else addMatter(reading, group)
    return end + 1
  }
  // "City Council President", "Alder County Sheriff" before "Homeland Security Secretary".
  const matterFrom = group.findIndex((_, k) =>
    group.slice(k).every(w => portfolioWords.has(w.normal) || w.normal === 'and' || w.normal === '&'),
  )
  // "Lagos State": the state belongs to the place.
  const division = matterFrom > 0 && matterFrom === group.length - 1 && group[matterFrom]?.normal === 'state'
  const named = matterFrom < 0 || division ? group : group.slice(0, matterFrom)
  const matter = matterFrom < 0 || division ? [] : group.slice(matterFrom)
  if (named.length > 0) addOwner(reading, named)
  if (matter.length > 0) {
    if (capitalRole) addMatter(reading, matter)
    else setOrganisation(reading, matter)
  }
  return end + 1
}

const prepositions = new Set('of for to at in with on under'.split(' '))

/** Offices whose "of" and "to" name a country or body they are sent to, not one they belong to. */
const sentTo = new Set(['ambassador', 'envoy', 'consul', 'representative'])

/** Offices that a place has and no body: what owns them is a place, known to the data or not. */
const ofPlaces = new Set(['mayor', 'governor', 'sheriff', 'prefect', 'chief minister'])

/** Reads the phrases behind the role: "of Foreign Affairs", "at Tamsin Capital", "to the prime minister". */
const readTail = (reading: Reading, words: readonly Word[], head: string): void => {
  let i = 0
  while (i < words.length) {
    const preposition = words[i]?.normal ?? ''
    let end = i + 1
    while (end < words.length && !(prepositions.has(words[end]?.normal ?? '') && !isPlaceLead(words, end)))
      end++
    const group = words.slice(i + 1, end).filter(word => !determiners.has(word.normal))
    readPhrase(reading, preposition, group, head)
    i = end
  }
}

/** "the resort city of Porto": the inner "of" belongs to the place. */
const isPlaceLead = (words: readonly Word[], of: number): boolean =>
  words[of]?.normal === 'of' &&
  /^(?:city|town|village|state|province|region|district|island|resort|port|municipality|university|bank|ministry|department|college|institute|house|board|chamber|society)$/u.test(
    words[of - 1]?.normal ?? '',
  )

const readPhrase = (reading: Reading, preposition: string, group: readonly Word[], head: string): void => {
  if (group.length === 0) return
  if (/^(?:until|till|from)$/u.test(preposition)) return
  const capital = group[0]?.capital === true
  // "for African affairs"
  const affairs =
    !capital || /^(?:affairs|relations|security|policy|rights|development)$/u.test(group.at(-1)?.normal ?? '')
  const matter =
    (affairs && portfolioWords.has(group.at(-1)?.normal ?? '') && !isBody(group)) ||
    group.every(w => portfolioWords.has(w.normal) || w.normal === 'and' || w.normal === '&')
  const place = capital ? placeOf(group) : null
  if (sentTo.has(head) && preposition === 'to') addMatter(reading, group)
  else if (
    preposition === 'in' &&
    /^(?:office|charge|power|post|chief|waiting)$/u.test(group[0]?.normal ?? '')
  )
    return
  else if (place !== null && preposition === 'for' && reading.portfolio.length > 0) reading.place ??= place
  else if (matter && (preposition === 'of' || preposition === 'for' || preposition === 'on')) {
    // The British "Secretary of State for Health" is a health secretary.
    if (preposition === 'for' && reading.portfolio.join() === 'state') reading.portfolio.pop()
    addMatter(reading, group)
  } else if (place !== null || (capital && preposition === 'in')) reading.place ??= place ?? textOf(group)
  else if (capital || preposition === 'at' || preposition === 'to' || preposition === 'with')
    addOwner(reading, group)
  else if (isBody(group)) setOrganisation(reading, group)
  else if (preposition === 'in') addOwner(reading, group)
  else if (group.length === 1 && vagueOwners.has(group[0]?.normal ?? '')) return
  else addMatter(reading, group)
}

/** Words behind the tail that say when: "until 2019". */
const splitYears = (words: readonly Word[]): { tail: readonly Word[]; former: boolean } => {
  const at = words.findIndex(
    (word, i) =>
      /^(?:until|till|from|between)$/u.test(word.normal) && /^\d{4}$/u.test(words[i + 1]?.text ?? ''),
  )
  return at < 0 ? { tail: words, former: false } : { tail: words.slice(0, at), former: true }
}

/** "leads the government delegation" is what a chief negotiator does. */
const negotiates = /^(?:delegation|negotiators|negotiations|talks|negotiating)$/u

/** Reads a role that a verb names: its object is the portfolio, body or place. */
const normaliseVerb = (parts: TitleParts, role: string): TitleValue => {
  const object = parts.words.slice(1).filter(word => !determiners.has(word.normal))
  const chief = role === 'leader' && object.some(word => negotiates.test(word.normal))
  const reading: Reading = {
    rank: chief ? ['chief'] : [],
    portfolio: [],
    organisation: null,
    place: null,
    tenure: null,
  }
  let end = object.findIndex((word, i) => prepositions.has(word.normal) && !isPlaceLead(object, i))
  if (end < 0) end = object.length
  if (!chief) readPhrase(reading, 'of', object.slice(0, end), role)
  readTail(reading, object.slice(end), role)
  const full = textOf(parts.words)
  return {
    type: 'title',
    full,
    head: chief ? 'negotiator' : role,
    rank: reading.rank,
    portfolio: reading.portfolio,
    organisation: reading.organisation,
    place: reading.place,
    tenure: parts.tenure ?? 'current',
  }
}

/** "head of the delegation": whoever leads something that passes holds an office besides. */
const passing =
  /^(?:delegation|mission|team|commission|committee|panel|task force|party|campaign|inquiry|investigation|group|family|list|household|operation|project)$/u

const isPassing = (head: string, portfolio: readonly string[]): boolean =>
  head === 'head' && portfolio.some(matter => passing.test(matter))

/** Splits a title into head, rank, portfolio, organisation, place and tenure. */
export const normalise = ({ parts }: Found<TitleParts>): TitleValue | ProblemCode => {
  const { words, head, owner } = parts
  if (parts.verb !== null) return normaliseVerb(parts, parts.verb)
  const long = longRole(words, head)
  const role = long ?? roleAt(words, head)
  const word = words[head]
  if (!word || role.name === '') return 'title-unreadable'
  const { tail, former } = splitYears(words.slice(long ? long.last + 1 : head + 1))
  const reading: Reading = {
    rank: [...(role.head?.rank ?? [])],
    portfolio: [...(role.head?.portfolio ?? [])],
    organisation: null,
    place: null,
    tenure: former
      ? 'former'
      : futureSuffix.test(word.normal)
        ? 'future'
        : formerPrefix.test(word.normal)
          ? 'former'
          : null,
  }
  const before = words.slice(0, role.first)
  readModifiers(reading, before, words[role.first]?.capital ?? false)
  readTail(reading, tail.length > 0 ? tail : parts.tail, role.name)
  if (owner.length > 0 && reading.organisation === null && reading.place === null) addOwner(reading, owner)
  const prefix = bare(word).endsWith(`-${role.name}`) ? bare(word).slice(0, -role.name.length - 1) : ''
  if (role.head && rankWords.has(prefix)) reading.rank.push(rankWords.get(prefix) ?? prefix)
  // "mayor of the country's third-largest city" names no place.
  if (reading.place !== null && /['’]s? \p{Ll}/u.test(reading.place)) reading.place = null
  if (
    ofPlaces.has(role.name) &&
    reading.place === null &&
    /^\p{Lu}/u.test(reading.organisation ?? '') &&
    !/\b(?:Bank|Reserve|University|College)\b/u.test(reading.organisation ?? '')
  ) {
    reading.place = reading.organisation
    reading.organisation = null
  }
  return finish(reading, isPassing(role.name, reading.portfolio) ? 'leader' : role.name, words, parts)
}

/** "chief operating officer", "chief medical officer": a chief officer with a portfolio. */
const finish = (reading: Reading, name: string, words: readonly Word[], parts: TitleParts): TitleValue => {
  const chief = name === 'officer' && reading.rank.includes('chief')
  return {
    type: 'title',
    full: (parts.pronoun === null ? '' : `${parts.pronoun} `) + textOf(words),
    head: chief ? 'chief officer' : name,
    rank: [...new Set(reading.rank.filter(word => !(chief && word === 'chief')))].sort(),
    portfolio: reading.portfolio,
    organisation: reading.organisation,
    place: reading.place,
    // "is a former prosecutor": the title's own word counts for more than the verb.
    tenure: reading.tenure ?? parts.tenure ?? 'current',
  }
}

import { always, type Claim } from '../core/claim.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { ScopeGate } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import { fatesOfPeople } from '../lang/en/events.ts'
import { reckoningVerbs } from '../lang/en/speech.ts'
import { directionOf } from '../text/opposites.ts'
import { areOpposed } from '../text/parties.ts'
import { placeKey } from '../world/place-key.ts'
import { otherBearer } from './other-bearer.ts'
import { otherEvent } from './other-event.ts'
import { areBirths, areOtherMovers, otherScene } from './other-scene.ts'
import { share, wordsIn } from './overlap.ts'

/** Confidence from which two places are held to be two. */
const sure = 0.8

/** Year the story of a claim's article is set in, or null where nobody says. */
export type StoryYear = (claim: Claim) => string | null

/** "2022-07/2023-06" */
const stretchOfMonths = /^\d{4}-\d\d\/(?=\d{4}-\d\d$)/u

/** "the year to June 2023" goes by the month in which it ends. */
const lastMonth = (edtf: string | null): string => edtf?.replace(stretchOfMonths, '') ?? ''

/** Year of an EDTF expression, or null where it states none. */
export const yearOf = (edtf: string | null): string | null => /\d{4}/u.exec(lastMonth(edtf))?.[0] ?? null
const monthOf = (edtf: string | null): string | null => /\d{4}-\d\d/u.exec(lastMonth(edtf))?.[0] ?? null

/** What a claim counts: "people" in "seven people". */
const countedOf = (claim: Claim): string | null => lemmaOf(claim.subject.terms, 'counted')

const isTold = (claim: Claim, lemma: string): boolean =>
  claim.subject.terms.some(term => term.lemma === lemma && term.role !== 'context')

const fatesIn = (claim: Claim): readonly string[] =>
  [...wordsIn(claim, 'counted', 'verb')].filter(word => fatesOfPeople.has(word))

/** "Killed *12* and wounded 30", "killed 30 and wounded *12*": each counts people of another fate. */
export const areOtherFates = (a: Claim, b: Claim): boolean => {
  const [x, y] = [fatesIn(a), fatesIn(b)]
  return x.length > 0 && y.length > 0 && !x.some(fate => y.includes(fate))
}

const isCount = ({ value }: Claim): boolean => value.type === 'figure' && value.dimension === 'count'

/** Counted things differ and neither claim names the other's: "four children" and "11 flats". */
const countsOther = (a: Claim, b: Claim): boolean => {
  const [x, y] = [countedOf(a), countedOf(b)]
  if (!isCount(a) || x === null || y === null || x === y) return false
  return !isTold(a, y) && !isTold(b, x)
}

/**
 * Do the claims hold at different times? A claim without a year of its own is about its story's year; "in 2019
 * a fire killed two" is not, and agrees only with another claim about 2019.
 */
const otherTime = (a: Claim, b: Claim, storyYear: StoryYear): boolean => {
  if (a.scope.time === always || b.scope.time === always) return false
  const [yearA, yearB] = [yearOf(a.scope.time) ?? storyYear(a), yearOf(b.scope.time) ?? storyYear(b)]
  if (yearA && yearB && yearA !== yearB) return true
  // "On Monday" is of the story, whatever its year, and nobody tells the story's own year by itself: "in 2019".
  const isOfStory = ({ scope }: Claim, year: string | null): boolean => !year && scope.time === 'XXXX-XX-XX'
  const isOfBareYear = ({ scope }: Claim): boolean => /^\d{4}$/u.test(scope.time ?? '')
  if ((isOfStory(a, yearA) && isOfBareYear(b)) || (isOfStory(b, yearB) && isOfBareYear(a))) return true
  // A quarter's profit and a year's.
  const stretches = [a, b].map(({ scope }) => scope.time ?? '').filter(time => stretchOfMonths.test(time))
  if (new Set(stretches).size === 2) return true
  const [monthA, monthB] = [monthOf(a.scope.time), monthOf(b.scope.time)]
  return monthA !== null && monthB !== null && monthA !== monthB
}

const weather = new Set('rain snow snowfall wind hail temperature'.split(' '))

/** Is it weather, which every place has its own of? */
const isLocal = ({ value, subject }: Claim): boolean =>
  value.type === 'figure' &&
  (value.dimension === 'temperature' ||
    subject.terms.some(({ lemma, role }) => role !== 'nearby' && weather.has(lemma)))

/** Surely not in one place: "14 died in Lyon" and "17 died in Toledo". Of weather it is enough that the names differ. */
const otherPlace = (a: Claim, b: Claim): boolean => {
  if (a.kind === 'place' || a.scope.place === null || b.scope.place === null) return false
  const { verdict, confidence } = kindOf('place').compare(a.scope.place, b.scope.place)
  if (isLocal(a) && isLocal(b)) return verdict === 'contradiction' || verdict === 'unrelated'
  return verdict === 'contradiction' && confidence >= sure
}

/** "13 miles east of Corley" and "23 miles north of Tavira" are two distances. */
const measuredElsewhere = (
  { scope: { measuredFrom: a } }: Claim,
  { scope: { measuredFrom: b } }: Claim,
): boolean => a !== null && b !== null && placeKey(a.name) !== placeKey(b.name)

const dayPattern = /^\d{4}-\d\d-\d\d$/u

const week = 7 * 24 * 60 * 60 * 1000

/**
 * What a measure shows on Monday and what it shows on Tuesday are two amounts: a closing price, a temperature. A week apart it may
 * be one day that was read in two ways.
 */
const otherDay = (a: Claim, b: Claim): boolean => {
  const [x, y] = [a, b].map(({ scope }) => (dayPattern.test(scope.time ?? '') ? scope.time : null))
  if (!x || !y || x === y || isCount(a)) return false
  return Math.abs(Date.parse(x) - Date.parse(y)) !== week
}

const tells = (claim: Claim): boolean =>
  claim.subject.terms.some(({ role, lemma }) => role === 'verb' && reckoningVerbs.has(lemma))

/** "Holt scored 13 points", "Ruel scored 17 points": each did so, and nobody puts a number on what others did. */
const otherDoer = (a: Claim, b: Claim): boolean => {
  const areApart = (role: 'agent' | 'entity'): boolean => {
    const [x, y] = [wordsIn(a, role), wordsIn(b, role)]
    return x.size > 0 && y.size > 0 && !share(x, y)
  }
  return areApart('agent') && areApart('entity') && !tells(a) && !tells(b)
}

/** "Corley beat Dornby 3-1", "Dornby beat Corley 3-1": one result, and of two sides each won. */
export const areSwapped = (a: Claim, b: Claim): boolean => {
  const isResult = a.value.type === 'figure' && a.value.parts !== null
  const [verbs, doers, others] = [wordsIn(b, 'verb'), wordsIn(b, 'agent'), wordsIn(b, 'object')]
  const [own, beaten] = [wordsIn(a, 'agent'), wordsIn(a, 'object')]
  return (
    isResult &&
    share(wordsIn(a, 'verb'), verbs) &&
    !share(own, doers) &&
    share(own, others) &&
    share(beaten, doers)
  )
}

/** A place where something rose or fell limits that amount; no event happened there. */
const limitsAmount = (claim: Claim): boolean =>
  claim.subject.terms.some(
    ({ role, lemma }) => (role === 'verb' || role === 'counted') && directionOf(lemma)?.axis === 'change',
  )

/** Words for a crowd, which everybody counts for themselves. */
const crowds = new Set(
  'attendance protester march marcher rally demonstration protest demonstrate turnout'.split(' '),
)

/** The strength of a quake, not the category of a storm. */
const isStrength = ({ value }: Claim): boolean =>
  value.type === 'figure' && value.dimension === 'magnitude' && value.unit === null

/** Is it a thing that is estimated, never counted: a crowd, the category of a storm? */
const isEstimated = ({ value, subject }: Claim): boolean =>
  (value.type === 'figure' && value.dimension === 'magnitude') ||
  subject.terms.some(({ lemma, role }) => role !== 'context' && role !== 'nearby' && crowds.has(lemma))

/**
 * "Police said 40,000 marched" and "organisers said 60,000": each source gives its own count, and both articles say whose
 * it is. Two offices that count one toll are held against each other.
 */
const otherSpeaker = (a: Claim, b: Claim): boolean => {
  const [x, y] = [a.scope.saidBy, b.scope.saidBy]
  // Each seismological office has a strength of its own, and an article that names none need not follow this one's.
  if (isStrength(a) && x?.speaker !== y?.speaker) return true
  if (x === null || y === null || x.speaker === y.speaker) return false
  const isReckoned = x.isEstimate || y.isEstimate || isEstimated(a) || isEstimated(b)
  return isReckoned || areOpposed(x.speaker, y.speaker)
}

/** "Is not moving to Corley", "moved to Tavira": what is denied leaves all else open. That something happened has no value beside it. */
const isDeniedOnce = (a: Claim, b: Claim): boolean =>
  a.kind !== 'polarity' && a.modality.negated !== b.modality.negated

/**
 * The first thing that keeps two claims apart, or null where their scopes agree. The value of a date is its
 * time, so dates are not kept apart by when they are, but by what happens then.
 */
export const scopeGate = (a: Claim, b: Claim, storyYear: StoryYear): ScopeGate | null => {
  // Since when something holds, when it ends and the day on which it is done are three dates.
  if (a.kind === 'date') {
    if (a.scope.role !== b.scope.role) return 'other-role'
    if (otherPlace(a, b)) return 'other-place'
    return otherEvent(a, b) ? 'other-event' : null
  }
  if (a.kind === 'place' && areOtherMovers(a, b)) return 'other-doer'
  if (a.kind === 'place' && (limitsAmount(a) || limitsAmount(b) || otherScene(a, b))) return 'other-event'
  if (isDeniedOnce(a, b)) return 'denied'
  // A birth of which no year is told is not of the story's year.
  if (!areBirths(a, b) && (otherTime(a, b, storyYear) || otherDay(a, b))) return 'other-time'
  if (otherPlace(a, b) || measuredElsewhere(a, b)) return 'other-place'
  if (a.scope.partitive !== b.scope.partitive) return 'part-of-whole'
  if (a.scope.role !== b.scope.role) return 'other-role'
  if (a.modality.past !== b.modality.past) return 'earlier'
  if (otherDoer(a, b)) return 'other-doer'
  if (countsOther(a, b) || (isCount(a) && areOtherFates(a, b))) return 'other-thing-counted'
  if (otherBearer(a, b)) return 'other-bearer'
  return otherSpeaker(a, b) ? 'other-speaker' : null
}

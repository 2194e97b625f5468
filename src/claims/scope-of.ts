import { always, type Modality, type Scope, type Term } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { Sentence } from '../core/sentence.ts'
import { contains, overlaps, type Span } from '../core/span.ts'
import type { DateValue, PlaceValue, Value } from '../core/value.ts'
import { orderOfParts } from '../lang/en/times.ts'
import { isState } from '../text/concepts.ts'
import { isOfTimeWord } from './dated-noun.ts'
import type { Frame } from './frame.ts'
import { holderOf } from './holder-of.ts'
import type { ReadMention } from './read-values.ts'
import { saidBy } from './said-by.ts'
import { measuredFrom, scopePlace } from './scope-place.ts'
import { scopeTime } from './scope-time.ts'
import { type Speaking, speakersIn } from './speakers-in.ts'
import { updateCue } from './update-cue.ts'
import { valueRole } from './value-role.ts'
import { variantOf } from './variant-of.ts'

/** The dates and places of a sentence, which limit what else it says, and the sources it names. */
export interface Limits {
  readonly dates: readonly { readonly span: Span; readonly value: DateValue }[]
  readonly places: readonly { readonly span: Span; readonly value: PlaceValue }[]
  readonly speakers: readonly Speaking[]
}

/** Picks the dates, places and sources out of what a sentence says. */
export const limitsOf = (sentence: Sentence, read: readonly ReadMention[], entities: Entities): Limits => ({
  dates: read.flatMap(({ mention: { span }, value }) => {
    const first = sentence.tokens.findIndex(token => overlaps(token.span, span))
    return value.type === 'date' && !isOfTimeWord(sentence, first) ? [{ span, value }] : []
  }),
  places: read.flatMap(({ mention, value }) =>
    value.type === 'place' ? [{ span: mention.span, value }] : [],
  ),
  speakers: read.some(({ value }) => value.type === 'figure') ? speakersIn(sentence, entities) : [],
})

/** The scope of a claim whose words say nothing of it. */
export const unlimited: Scope = {
  time: null,
  place: null,
  measuredFrom: null,
  partitive: false,
  role: 'level',
  update: null,
  saidBy: null,
}

/** A mention does not limit itself, nor what lies inside it. */
const outside = <T extends { readonly span: Span }>(limits: readonly T[], span: Span): readonly T[] =>
  limits.filter(limit => !contains(limit.span, span))

/** Only what is counted one by one can be a part of others; "16 weeks of pay" is no part. */
const isCount = (value: Value): boolean => value.type === 'figure' && value.dimension === 'count'

const isLength = (value: Value): boolean => value.type === 'figure' && value.dimension === 'length'

const isScore = (value: Value): boolean => value.type === 'figure' && value.dimension === 'score'

const isAge = (value: Value): boolean => value.type === 'figure' && value.dimension === 'age'

/** "two fifths of the seats": a share is of a whole by nature. */
const isShare = (value: Value): boolean => value.type === 'figure' && (value.high ?? value.low ?? 1) < 1

/** "Nine of his companions died": a part of the companions, and all of the dead. "Four of the dead" are not. */
const isWholeOfState = (terms: readonly Term[]): boolean => {
  const verb = lemmaOf(terms, 'verb')
  return verb !== null && isState(verb) && lemmaOf(terms, 'counted') !== verb
}

/** What else is known of the claim whose scope is read. */
interface Told extends ReadMention {
  readonly terms: readonly Term[]
  readonly modality: Modality
}

/**
 * Does the figure hold whenever the rest of the sentence happens? "The 890-seat hall reopened in March" says what the hall
 * is; in "the first of three medals in 1998" only the first is of that year.
 */
const isLasting = ({ tokens }: Sentence, { first, last }: Frame): boolean => {
  const of = tokens[first - 1]?.normal === 'of' ? tokens[first - 2] : undefined
  const isOneOf = of !== undefined && orderOfParts.has(of.normal)
  const isCompound = tokens
    .slice(first, last + 1)
    .some(({ after }, i) => after === '-' && /^\p{L}/u.test(tokens[first + i + 1]?.text ?? ''))
  return isOneOf || isCompound
}

/** What limits a claim: when and where it holds, whether it is a part, its place in a change or in a running count. */
export const scopeOf = (
  sentence: Sentence,
  frame: Frame,
  { mention, value, terms, modality }: Told,
  { dates, places, speakers }: Limits,
  entities: Entities,
): Scope => {
  // "rejected by 31 votes to 12", "a note from a nine-year-old girl": results and ages are no change.
  const role = isScore(value) || isAge(value) ? 'level' : valueRole(sentence, frame, isCount(value))
  return {
    time: isLasting(sentence, frame) ? always : scopeTime(sentence, frame, outside(dates, mention.span)),
    place: scopePlace(sentence, frame, outside(places, mention.span)),
    measuredFrom: isLength(value) ? measuredFrom(mention.span, places) : null,
    ...(value.type === 'figure' && {
      variant: variantOf(sentence, frame),
      holder: holderOf(sentence, frame, entities),
    }),
    partitive: frame.partitive && isCount(value) && !isShare(value) && !isWholeOfState(terms),
    role,
    update: updateCue(sentence, frame, { value, role, terms, modality }),
    saidBy: value.type === 'figure' ? saidBy(sentence, frame, speakers) : null,
  }
}

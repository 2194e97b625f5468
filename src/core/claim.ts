import type { Span } from './span.ts'
import type { KindName, PlaceValue, Value } from './value.ts'

/** A passage that a finder recognised. */
export interface Mention {
  readonly articleId: number
  /** Index of the sentence in its article. */
  readonly sentence: number
  readonly span: Span
  /** `article.text.slice(span.start, span.end)` */
  readonly text: string
  readonly kind: KindName
  /** Name of the rule that fired. */
  readonly rule: string
  /** What the rule captured; only the mention's own kind knows its shape. */
  readonly parts: unknown
  /** The name this mention belongs to: whose title, whose age. */
  readonly bearer: Span | null
}

/**
 * The part a word plays in what a claim is about; `identity` is the value's own: a place is itself, whatever is said
 * of it.
 */
export type TermRole =
  | 'identity'
  | 'counted'
  | 'modifier'
  | 'verb'
  | 'agent'
  | 'object'
  | 'entity'
  | 'context'
  | 'nearby'

/** A word of a claim's subject, in dictionary form. */
export interface Term {
  readonly lemma: string
  readonly role: TermRole
}

/** What a claim is about. */
export interface Subject {
  /**
   * What a reader would call it: "Maren Holtby-Ruiz", "people killed"; or the words around the passage, with … in its place:
   * "The Crown had sought …". Empty where nothing names it.
   */
  readonly label: string
  /** How much the label tells by itself, from 0: of several claims on one thing the clearest names it. */
  readonly clarity: number
  /** What identifies it between runs, whatever the order of the articles: goes into finding ids. */
  readonly key: string
  /** Id of the person it is about, shared by all articles; null when it is about an event or a thing. */
  readonly entity: string | null
  /** Words that say what it is about, for blocking and scoring. */
  readonly terms: readonly Term[]
}

/** Where a value stands in a change that is told: before it, after it, or the change itself. */
export type ValueRole = 'level' | 'origin' | 'change'

/**
 * What the words around a count say of its being the latest one: higher than before ("has risen to"), lower ("down
 * to"), put right ("was revised to"), or how it stands at a time ("as of Friday", "now").
 */
export type UpdateCue = 'higher' | 'lower' | 'revised' | 'as-of'

/** Who is named as the source of a figure: "organisers put the crowd at 60,000". */
export interface SaidBy {
  /** Id of a person, or the noun that stands for the speaker, in American spelling: "organizer". */
  readonly speaker: string
  /** Given as the speaker's own reckoning: "estimated", "claimed". */
  readonly isEstimate: boolean
}

/** EDTF for any time: what a thing is, whenever the rest of its sentence happens ("the 890-seat hall reopened in March"). */
export const always = '../..'

/** What limits a claim. Two claims whose scopes exclude each other are about different things. */
export interface Scope {
  /** When it holds, in EDTF; null where the words do not say, so that it is the time of the story. */
  readonly time: string | null
  /** Where it holds: a place named in the clause. */
  readonly place: PlaceValue | null
  /** From where a distance is measured: "Porto" in "30 km north of Porto". */
  readonly measuredFrom: PlaceValue | null
  /** Who does what it is told of, by name or by the id of a person: "*Corley* offered $140 million"; absent as below. */
  readonly holder?: readonly string[]
  /** Of which one of a sort it is told, as "inch 15" or "kind base"; absent for kinds that are not told so. */
  readonly variant?: readonly string[]
  /** True for a part of a whole: "four of the dead", "41 of the 84 flats". */
  readonly partitive: boolean
  /** What the value is in a change: "rose *to* 5%" (level), "*from* 4%" (origin), "*by* 1%" (change). */
  readonly role: ValueRole
  /** Set where the words give the value as the latest of a count that goes on. */
  readonly update: UpdateCue | null
  /** Whose count it is, for a figure that names its source. */
  readonly saidBy: SaidBy | null
}

/** How firmly a claim is made. */
export interface Modality {
  readonly negated: boolean
  /** Forecast, plan, target or offer: not yet a fact. */
  readonly forecast: boolean
  /** Inside "if", "would have", "could". */
  readonly hypothetical: boolean
  /** About an earlier time: "in 2019", "previously", "a year earlier". */
  readonly past: boolean
}

/** A mention with its meaning: what it says, of what, within which limits. */
export interface Claim<V extends Value = Value> {
  /** Unique within a run: article, kind and offset. */
  readonly id: string
  readonly kind: KindName
  readonly mention: Mention
  readonly value: V
  readonly subject: Subject
  readonly scope: Scope
  readonly modality: Modality
  /** Set where the words only imply it: it is held against what others state, and never listed by itself. */
  readonly isDerived?: true
}

/** Claims of two or more sources, or of one, that speak of the same thing. */
export interface Cluster {
  readonly kind: KindName
  readonly claims: readonly Claim[]
  /** How sure the alignment is, from 0 to 1: as the weakest of the links that hold it together. */
  readonly score: number
  /** What holds it together, where it is not one person that all claims are about. */
  readonly links?: readonly Link[]
}

/** Two claims of two articles that were put together, and how likely they are about one thing, from 0 to 1. */
export interface Link {
  readonly a: Claim
  readonly b: Claim
  readonly score: number
}

/** What stands above the text of an article and sums it up. */
export type Head = 'headline' | 'summary'

/** Claims of one article of which its headline or summary and its text cannot both be true. */
export interface InnerConflict extends Cluster {
  readonly head: Head
}

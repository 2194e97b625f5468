import type { Comparison } from './comparison.ts'
import type { Reason } from './reason.ts'
import type { KindName } from './value.ts'
import type { Verdict } from './verdict.ts'

/** What keeps two claims apart before anything is weighed: their scopes exclude each other. */
export const scopeGates = [
  'other-time',
  'other-place',
  'one-in-other',
  'part-of-whole',
  'other-role',
  'earlier',
  'denied',
  'other-thing-counted',
  'other-bearer',
  'one-of-several',
  'other-variant',
  'other-event',
  'other-doer',
  'other-speaker',
] as const

/** Why two claims cannot be about the same thing. */
export type ScopeGate = (typeof scopeGates)[number]

/** Why two claims that something did or did not happen are not about one thing. */
export const topicRefusals = [
  'other-modality',
  'other-names',
  'somebody',
  'other-agent',
  'other-contestant',
  'other-theme',
  'other-amount',
  'little-in-common',
  'one-after-other',
] as const

/** What keeps two topics apart. */
export type TopicRefusal = (typeof topicRefusals)[number]

/** Everything that is weighed: of two claims, then of two topics, then of two passages. */
export const weighedFeatures = [
  'start',
  'counted',
  'countedElsewhere',
  'countedDiffers',
  'verb',
  'verbElsewhere',
  'verbDiffers',
  'arguments',
  'modifiersDiffer',
  'modalityDiffers',
  'context',
  'state',
  'only',
  'likeness',
  'far',
  'slip',
  'measured',
  'explained',
  'sole',
  'theme',
  'themeWords',
  'sameAgent',
  'otherAgent',
  'sharedFigure',
  'company',
  'nearby',
  'sameBody',
  'fate',
  'sharedWords',
  'rareWords',
  'inOrder',
  'gaps',
  'adjoining',
  'identical',
  'contained',
  'near',
  'soleInSentence',
  'agreeing',
  'conflicting',
  'elsewhere',
  'kind',
  'conflictRate',
  'difference',
] as const

/** A feature of two claims, or what every pair starts with. */
export type WeighedFeature = (typeof weighedFeatures)[number]

/** A feature with what it adds to the score: value times weight. */
export interface WeighedPart {
  readonly feature: WeighedFeature
  readonly value: number
  readonly weight: number
}

/** How likely two claims are about one topic, from 0 to 1, and what says so. */
export interface Topic {
  readonly score: number
  /** What keeps them apart where the score is 0. */
  readonly refused: TopicRefusal | null
  /** What was weighed; empty where a rule decides alone. */
  readonly parts: readonly WeighedPart[]
}

/** How the subjects of two claims stand to each other. */
export type Weighing =
  | { readonly by: 'gate'; readonly gate: ScopeGate; readonly score: 0 }
  /** Found by their own words, or by the name of a place: nothing else is asked. */
  | { readonly by: 'words' | 'identity'; readonly score: number }
  | ({ readonly by: 'topic' } & Topic)
  /** The values stand in sentences that may tell the same. */
  | { readonly by: 'passage'; readonly parts: readonly WeighedPart[]; readonly score: number }
  | {
      readonly by: 'weights'
      /** A limit that equal values override, or null; and what is left of the score then, else 1. */
      readonly limit: ScopeGate | null
      readonly share: number
      readonly parts: readonly WeighedPart[]
      readonly score: number
    }

/**
 * What became of a pair. `C` is a claim, or the passage that a report shows for it.
 *
 * - `joined`, `together`, `one-fact`, `same-person`: they are put together
 * - `within-article`: one is the headline's or summary's, the other the text's
 * - all others: what kept them apart, in the order in which it is asked
 */
export type TraceOutcome<C> =
  | { readonly code: 'one-fact' | 'same-person' | 'joined' | 'together' | 'within-article' }
  | { readonly code: 'other-person' | 'nobody' | 'person-and-event' | 'same-article' | 'other-story' }
  | { readonly code: 'not-indexed' | 'unrelated' | 'gate' | 'other-topic' | 'below-threshold' }
  /** Two passages of the groups that they would bring together stand in one article. */
  | { readonly code: 'taken'; readonly by: readonly [C, C] }
  /** Two passages of the groups that they would bring together cannot both be true. */
  | { readonly code: 'group-disagrees'; readonly between: readonly [C, C] }
  /** Another pair with one of them is nearly as likely. */
  | { readonly code: 'rival'; readonly rival: readonly [C, C]; readonly score: number }

/** Why two claims that are put together are not in one finding. */
export type ApartInCluster = 'silent' | 'one-source' | 'states-both' | 'unrelated' | 'settled-otherwise'

/** A person that a claim is about, and the words that stand for that person there. */
export interface TracedPerson {
  readonly name: string
  /** What the person is known by across articles: the name, folded. */
  readonly key: string
  /** "she", "Ekberg-Vance"; null where no words of the passage's own name the person. */
  readonly as: string | null
}

/** A finding that both claims stand in. */
export interface TracedFinding {
  readonly id: string
  readonly verdict: Verdict
  readonly reason: Reason
  readonly confidence: number
  /** True where both state the same of the finding's values. */
  readonly sameSide: boolean
}

/** Why two claims of one kind were, or were not, put together. */
export interface PairTrace<C> {
  readonly kind: KindName
  readonly claims: readonly [C, C]
  /** How the values stand to each other, whatever they are about. */
  readonly values: Comparison
  /** Whom they are about; null for two claims about events or things. */
  readonly people: readonly [TracedPerson | null, TracedPerson | null] | null
  /** How the names of two people stand to each other; null where they are one, or none. */
  readonly names: Comparison | null
  /** Words that both are filed under. */
  readonly shared: readonly string[]
  /** Those of them that too many passages share to bring two together. */
  readonly tooCommon: readonly string[]
  /** True where the values lie near enough to bring the two together. */
  readonly nearValues: boolean
  readonly weighing: Weighing | null
  /** Other passages that state the same two facts, and that the weighing is of; null where it is of these. */
  readonly through: readonly [C, C] | null
  /** What keeps these two apart by themselves, where the weighing is of others. */
  readonly gate: ScopeGate | null
  /** What the weighing counts for: less where the values only might go together. */
  readonly trust: number
  /** Likelihood that they are about one thing, and the least that is asked of such values; null where unasked. */
  readonly score: number | null
  readonly threshold: number | null
  readonly outcome: TraceOutcome<C>
  readonly finding: TracedFinding | null
  /** Null where they are in one finding, or not put together. */
  readonly apart: ApartInCluster | null
}

/** A place in an article, as editors count: both from 1. */
export interface PassageRef {
  /** Path of the article, as given. */
  readonly path: string
  readonly line: number
  /** Null for all of the line. */
  readonly column: number | null
}

/** What a person wants explained: a finding, by its id, or two passages. */
export type Question = { readonly finding: string } | { readonly passages: readonly [PassageRef, PassageRef] }

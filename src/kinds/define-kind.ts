import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Entities } from '../core/entity.ts'
import type { ProblemCode } from '../core/problem.ts'
import type { Sentence } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import type { Topic } from '../core/trace.ts'
import type { KindName, Value } from '../core/value.ts'

/**
 * Rule of a passage that is read so that no other kind reads its words, and then left out: the day in a dateline is
 * neither a date of the story nor a figure.
 */
export const boilerplate = 'boilerplate'

/** What a finder returns: a passage, the rule that fired and what it captured. */
export interface Found<Parts> {
  readonly span: Span
  readonly rule: string
  readonly parts: Parts
  /** The name the passage belongs to: whose title, whose age. */
  readonly bearer?: Span
}

/** Token indices, heads first. */
export interface Roles {
  /** What it happened to. */
  readonly theme: readonly number[]
  /** Who did it. */
  readonly agent: readonly number[]
}

/** How claims of a kind find their counterparts: by the person they are about, or by the event. */
export type AlignsBy = 'entity' | 'event'

/** The typed author's view of a kind. `Hints` is what the kind works out once per article. */
export interface KindDefinition<Hints, Parts, V extends Value> {
  readonly name: KindName
  /** One letter that starts the ids of its findings. */
  readonly letter: string
  /** One line for `--help` and rule lists. */
  readonly help: string
  readonly alignsBy: AlignsBy
  /** Works out, once per article, what its sentences need: which dollar a bare `$` is, the date "today" is. */
  prepare(article: Article): Hints
  /** Lists the passages of a sentence that hold a claim of this kind. Spans are absolute. Linear time. */
  find(sentence: Sentence, hints: Hints): readonly Found<Parts>[]
  /**
   * Completes passages that say less than they mean without others: "four days later" counts from a date told before.
   * Those that find nothing to lean on are left out. Takes and returns one list per sentence of an article.
   */
  bind?(
    found: readonly (readonly Found<Parts>[])[],
    sentences: readonly Sentence[],
  ): readonly (readonly Found<Parts>[])[]
  /** Passages inside a passage that are worth listing by themselves, but say nothing to compare. */
  within?(found: Found<Parts>, sentence: Sentence): readonly Found<Parts>[]
  /** Turns what was captured into a value, or says why it cannot be read. */
  normalise(found: Found<Parts>, sentence: Sentence, hints: Hints, entities: Entities): V | ProblemCode
  /**
   * How plausible it is, from the values alone, that they report one thing. Where they conflict: 14 and 17 do, 14
   * and 1,400 hardly. Where they agree: 61,482 twice is no coincidence, "two" twice may well be. From 0 to 1;
   * symmetric. Kinds without it count as 0.5.
   */
  likeness?(a: V, b: V): number
  /** How much two values that conflict look like one that was noted wrong, from 0 to 1: so they may report one thing. */
  slip?(a: V, b: V): number
  /** How two values that exclude each other differ, in one word: errors of transcription differ in few ways. */
  difference?(a: V, b: V): string
  /** Keys that values share which agree or nearly do, so that the aligner finds them where no word does. */
  keysOf?(value: V): readonly string[]
  /** Is the way a value is written worth telling? "$20 billion" and "US$20,000,000,000" are, "met" and "meet" are not. */
  readonly hasNotation: boolean
  /** Words that say what a value is about, where the words around the mention do not: those of a quote. */
  aboutWords?(value: V): readonly string[]
  /**
   * How likely two values that are found by their own words are of one utterance, from 0 to 1.
   *
   * @param around how much the words around them have in common, from 0 to 1
   */
  sameUtterance?(a: V, b: V, around: number): number
  /**
   * What a value is by itself: claims of one identity speak of one thing, whatever the words around them. A place
   * is one ("Pärnu", "Parnu"), a figure is not.
   */
  identity?(value: V): string | null
  /** What a value answers to, as words that the claim counts as said: the "floor" of "in a sixth-floor flat". */
  aspects?(value: V, parts: Parts): readonly string[]
  /** What a value contradicts in itself: a weekday that its date does not fall on. Null where nothing is wrong. */
  contradictsItself?(value: V): Comparison | null
  /** Token indices of what a passage is about and of who acts, where the kind knows better than the words around it. */
  rolesOf?(parts: Parts): Roles
  /**
   * How likely two claims that exclude each other are about one thing, where the kind knows better than the aligner.
   *
   * @param rarity weight of a word, from 0 to 1: rarer is more
   */
  sameTopic?(a: Claim<V>, b: Claim<V>, rarity: (lemma: string) => number): Topic
  /** What a claim says without words for it, to be held against what others state: that the beaten side lost. Null for nothing. */
  implied?(claim: Claim<V>): Claim<V> | null
  /** True for a value that is told only where another source contradicts it: that somebody "signed" something. */
  isSilent?(value: V): boolean
  /** Symmetric: `compare(a, b)` and `compare(b, a)` have one verdict and one code, args swapped. */
  compare(a: V, b: V): Comparison
}

/** A kind as the stages see it: what its finder captured is opaque to them. */
export type Kind = KindDefinition<unknown, unknown, Value>

/** Closes a kind over its own types. The one place where they are erased. */
export const defineKind = <Hints, Parts, V extends Value>(
  definition: KindDefinition<Hints, Parts, V>,
): Kind => definition as unknown as Kind

import type { Comparison } from '../core/comparison.ts'
import type { ReasonCode } from '../core/reason.ts'
import type { Value } from '../core/value.ts'

/** A kind's corpus: phrasings beside the rules that read them. */
export interface Corpus<V extends Value> {
  /** Publication date of every phrase, in EDTF, where a kind needs one. */
  readonly published?: string
  readonly reads: readonly ReadsLine<V>[]
  /** Sentences in which this kind must find nothing, or nothing that overlaps what stands in ⟦ ⟧. */
  readonly ignores: readonly string[]
  readonly compares: readonly ComparesLine[]
}

/** A value and the phrasings that must yield it; the mention stands in ⟦ ⟧, the rest is context. */
export interface ReadsLine<V extends Value> {
  /** The fields that matter; the ones left out may be anything. */
  readonly value: Partial<V>
  readonly phrases: readonly string[]
}

/** Two phrasings and how their values compare; mentions in ⟦ ⟧ as above. */
export interface ComparesLine {
  readonly a: string
  readonly b: string
  readonly verdict: Comparison['verdict']
  readonly reason: ReasonCode
}

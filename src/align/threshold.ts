import type { Comparison } from '../core/comparison.ts'
import type { KindName } from '../core/value.ts'
import { linkModel, type Thresholds } from '../data/link-model.ts'

type Linkable = Exclude<Comparison['verdict'], 'unrelated'>

/** What is asked of pairs whose kind is not weighed by the trained model: quotations, and what did or did not happen. */
const ofOthers: Thresholds = { match: 0.4, conflict: 0.6, firm: 0.45 }

const thresholdsOf = (kind: KindName): Thresholds => linkModel().thresholds[kind] ?? ofOthers

/**
 * Least likelihood for a pair to be put together, by what the values say. Equal values are evidence in
 * themselves; a conflict needs the most, since a false alarm costs more than a miss.
 */
export const thresholdFor = (kind: KindName, verdict: Linkable): number =>
  verdict === 'contradiction' ? thresholdsOf(kind).conflict : thresholdsOf(kind).match

/**
 * Likelihood from which values that can both be true are firmly of one thing: they come before conflicts, account for each
 * other, and may bring two statements of one article together.
 */
export const firmFor = (kind: KindName): number => thresholdsOf(kind).firm

/** A rival this close to the best partner makes a conflict ambiguous. */
export const rivalMargin = 0.85

/** Is a pair likely enough to be put together, or to make a conflict ambiguous? The others, most by far, are not kept. */
export const mayCount = (kind: KindName, { verdict }: Comparison, score: number): boolean =>
  verdict !== 'unrelated' &&
  score >= Math.min(thresholdFor(kind, verdict), rivalMargin * thresholdFor(kind, 'contradiction'))

/** Do values only lie within each other's bounds? "Up to 160" goes with too many amounts to speak for one of them. */
export const isLoose = ({ reason }: Comparison): boolean =>
  reason.code === 'figure-bound' || reason.code === 'figure-overlap'

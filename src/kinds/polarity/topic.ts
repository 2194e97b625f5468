import type { Topic, TopicRefusal, WeighedPart } from '../../core/trace.ts'

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** Two topics that something keeps apart. */
export const refuse = (refused: TopicRefusal): Topic => ({ score: 0, refused, parts: [] })

/** A rule decides alone. */
export const settle = (score: number): Topic => ({ score, refused: null, parts: [] })

/** Adds up what speaks for one topic. */
export const weigh = (parts: readonly WeighedPart[]): Topic => ({
  score: logistic(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)),
  refused: null,
  parts,
})

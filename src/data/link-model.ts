import { createRequire } from 'node:module'
import type { KindName } from '../core/value.ts'

const require = createRequire(import.meta.url)

/** Weights by the name of what is weighed. */
type WeightsByName = Readonly<Record<string, number>>

/** Least scores: for a conflict, for a match, and for a match that others lean on. */
export interface Thresholds {
  readonly conflict: number
  readonly match: number
  readonly firm: number
}

/** What `npm run train -- link` learnt of when two claims are about one thing. */
export interface LinkModel {
  /** For values that exclude each other. */
  readonly conflict: Partial<Record<KindName, WeightsByName>>
  /** For values that can both be true. */
  readonly match: Partial<Record<KindName, WeightsByName>>
  readonly thresholds: Partial<Record<KindName, Thresholds>>
}

let model: LinkModel | null = null

/** The trained model, loaded when first asked for. */
export const linkModel = (): LinkModel => {
  model ??= require('../../data/link.json') as LinkModel
  return model
}

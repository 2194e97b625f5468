import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** What `npm run train -- slots` learnt of when two values at one place of two sentences are about one thing. */
export interface SlotWeights {
  readonly start: number
  readonly weights: Readonly<Record<string, number>>
  /** What a kind has more than a figure. */
  readonly kinds: Readonly<Record<string, number>>
  /** Share of the facts told by two articles of which their values exclude each other, in labelled news. */
  readonly conflictRate: number
}

let model: SlotWeights | null = null

/** The trained model, loaded when first asked for. */
export const slotWeights = (): SlotWeights => {
  model ??= require('../../data/slots.json') as SlotWeights
  return model
}

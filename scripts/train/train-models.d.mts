import type { Dropped } from '../../src/parse/pack-models.ts'

interface TreebankWord {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  /** From 0, -1 for the root. */
  readonly head: number
  readonly deprel: string
}

interface TableSettings {
  /** The table has 2 to the power of `bits` rows. */
  readonly bits: number
  readonly epochs: number
  /** How often a feature must have been met to get a weight. */
  readonly atLeast: number
}

interface Settings {
  /** Parts that the sentences are cut into, so that each stage learns from answers to text that was not trained on. */
  readonly folds: number
  readonly words: { readonly classes: number; readonly atLeast: number; readonly passes: number }
  readonly lexicon: { readonly atLeast: number; readonly closedAt: number }
  readonly tagger: TableSettings
  readonly backward: TableSettings & { readonly width: number }
  readonly forward: TableSettings & { readonly width: number }
  readonly labels: TableSettings
  readonly least: Dropped
}

export declare const trainModels: (
  train: readonly { readonly words: readonly TreebankWord[] }[],
  texts: readonly (readonly string[])[],
  dictionary: ReadonlyMap<string, number>,
  settings: Settings,
  report?: (line: string) => void,
) => Uint8Array

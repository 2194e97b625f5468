import type { ReportFinding } from '../../src/core/report.ts'
import type { Row, Story } from './read-stories.mjs'

/** Labelled rows of one verdict, by whether a finding of that verdict is about them. */
interface Split {
  readonly found: readonly Row[]
  readonly missed: readonly Row[]
}

/** One story's findings held against its labels. */
export interface StoryScore extends Split {
  readonly name: string
  readonly right: readonly ReportFinding[]
  readonly wrong: readonly ReportFinding[]
  readonly traps: readonly Row[]
  readonly trapRows: number
  readonly notation: Split
  readonly compatible: Split
}

interface Found {
  readonly found: number
  readonly gold: number
}

/** The measures of a run: counts, and shares from 0 to 1. */
export interface Summary {
  readonly stories: number
  readonly contradictions: Found & {
    readonly reported: number
    readonly right: number
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }
  readonly byKind: Readonly<Record<string, Found>>
  readonly byConfidence: readonly {
    readonly from: number
    readonly right: number
    readonly reported: number
  }[]
  readonly traps: { readonly fallenInto: number; readonly rows: number }
  readonly clean: { readonly quiet: number; readonly stories: number }
  readonly notation: Found & { readonly recall: number }
  readonly compatible: Found & { readonly recall: number }
}

export declare const scoreStory: (story: Story, findings: readonly ReportFinding[]) => StoryScore
export declare const summarise: (scores: readonly StoryScore[]) => Summary

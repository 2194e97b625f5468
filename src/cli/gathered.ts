import type { ArticleInput } from '../core/article.ts'
import type { Problem } from '../core/problem.ts'

/** Articles by the group that they are compared in. */
export interface Gathered {
  readonly groups: readonly (readonly ArticleInput[])[]
  /** What they are called, in the same order; none where the command line names files. */
  readonly names: readonly string[]
  readonly problems: readonly Problem[]
}

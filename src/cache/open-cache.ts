import type { Analyses } from '../core/analysis.ts'
import type { Article, ArticleInput } from '../core/article.ts'
import type { KindName } from '../core/value.ts'
import type { Judged } from '../report/join-groups.ts'
import { openEntries } from './entries.ts'
import { analysisFrom, keepAnalysis } from './kept-analysis.ts'
import { judgedFrom, keepJudged } from './kept-judged.ts'

/** What a group's judgement depends on besides its articles. */
export interface JudgedBy {
  readonly kinds?: readonly KindName[] | undefined
  readonly heedsIgnores?: boolean | undefined
}

/** What earlier runs found out, so that this one need not; whatever it takes is as this one would have made it. */
export interface Cache {
  /** What tagger and parser made of a text. */
  readonly analyses: Analyses
  /** Whether something was kept of a group; what it is may still turn out to be broken. */
  knows(group: readonly ArticleInput[], by: JudgedBy): boolean
  /** What came of a group of articles, which are asked for where it is known. */
  judged(group: readonly ArticleInput[], by: JudgedBy, articles: () => readonly Article[]): Judged | null
  keepJudged(group: readonly ArticleInput[], by: JudgedBy, judged: Judged): void
  /** Takes what a cache of the same program has found out meanwhile, as its `toFile` gives it. */
  take(file: Uint8Array): void
  /** The file that keeps all this; null where nothing is new. */
  toFile(): Uint8Array | null
}

/** All that is read of an article's file, whatever its format; of the roles of its lines, those that the format knows. */
const read = ({ path, text, published, words, document, furniture }: ArticleInput): readonly unknown[] => {
  const { text: own, file, title, published: day, site, author, ignores, roleAt } = document ?? {}
  const roles: unknown[] = []
  for (let start = 0; document && roleAt && start <= document.text.length; ) {
    const newline = document.text.indexOf('\n', start)
    const end = newline < 0 ? document.text.length : newline
    roles.push(roleAt({ start, end }))
    start = end + 1
  }
  const given = [path, text, published ?? null, words ?? null, [...(furniture ?? [])]]
  return [...given, own, file, title, day, site, author, ignores, roles]
}

const groupKey = (group: readonly ArticleInput[], { kinds, heedsIgnores = true }: JudgedBy): string =>
  JSON.stringify(['judged', kinds ?? null, heedsIgnores, group.map(read)])

const textKey = (text: string): string => JSON.stringify(['analysis', text])

/**
 * Opens a cache.
 *
 * @param file as it lies on the disk, whatever it holds; empty for none
 * @param maker which program it is for: what another version found out counts for nothing
 */
export const openCache = (file: Uint8Array, maker: string): Cache => {
  const entries = openEntries(file, maker)
  return {
    analyses: {
      of: text => analysisFrom(entries.get(textKey(text)), text),
      keep: (text, analysis) => entries.set(textKey(text), keepAnalysis(analysis)),
    },
    knows: (group, by) => entries.has(groupKey(group, by)),
    judged: (group, by, articles) => {
      const kept = entries.get(groupKey(group, by))
      return kept === undefined ? null : judgedFrom(kept, articles())
    },
    keepJudged: (group, by, judged) => entries.set(groupKey(group, by), keepJudged(judged)),
    take: entries.take,
    toFile: entries.toFile,
  }
}

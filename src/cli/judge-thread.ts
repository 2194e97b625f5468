import { parentPort, workerData } from 'node:worker_threads'
import { type JudgedBy, openCache } from '../cache/open-cache.ts'
import { judgeGroup } from '../check.ts'
import type { ArticleInput } from '../core/article.ts'

/** What the threads of a run are given; all of them the same. */
export interface ThreadTask {
  readonly groups: readonly (readonly ArticleInput[])[]
  readonly by: JudgedBy
  /** Which program this is. */
  readonly maker: string
  /** Whether what tagger and parser made of each text is kept as well. */
  readonly keepsAnalyses: boolean
  /** One number that they share: the first group that none of them has taken. */
  readonly next: Int32Array
}

/** What a thread tells: that it has judged one more group; in the end, the file of a cache with all that it found out. */
export type ThreadWord = 'judged' | { readonly file: Uint8Array | null }

const { groups, by, maker, keepsAnalyses, next }: ThreadTask = workerData
const tell = (word: ThreadWord): void => parentPort?.postMessage(word)

const cache = openCache(new Uint8Array(), maker)
const take = (): readonly ArticleInput[] | undefined => groups[Atomics.add(next, 0, 1)]
for (let group = take(); group; group = take()) {
  cache.keepJudged(group, by, judgeGroup(group, { ...by, ...(keepsAnalyses && { cache }) }))
  tell('judged')
}
tell({ file: cache.toFile() })

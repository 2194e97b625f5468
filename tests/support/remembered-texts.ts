import type { Cache } from '../../src/cache/open-cache.ts'
import type { Analysis } from '../../src/core/analysis.ts'

/** Remembers what tagger and parser made of a text, for tests that read the same texts again and again, and nothing else. */
export const rememberedTexts = (): Cache => {
  const known = new Map<string, Analysis>()
  return {
    analyses: { of: text => known.get(text) ?? null, keep: (text, analysis) => known.set(text, analysis) },
    knows: () => false,
    judged: () => null,
    keepJudged: () => undefined,
    take: () => undefined,
    toFile: () => null,
  }
}

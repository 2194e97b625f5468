import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { readStories } from '../scripts/eval/read-stories.mjs'
import { check } from '../src/check.ts'
import type { Article } from '../src/core/article.ts'
import { toArticle } from '../src/load/to-article.ts'
import { harmlessRewrites } from './support/harmless-rewrites.ts'

// An article as written is compared with each of its rewrites; its sentences are the same each time.
vi.mock('../src/segment/segment.ts', async importOriginal => {
  const { segment } = await importOriginal<typeof import('../src/segment/segment.ts')>()
  const known = new Map<string, ReturnType<typeof segment>>()
  return {
    segment: (article: Article) => {
      const key = JSON.stringify([article.id, article.title, article.text])
      const sentences = known.get(key) ?? segment(article)
      known.set(key, sentences)
      return sentences
    },
  }
})

const texts: readonly string[] = readStories(fileURLToPath(new URL('../fixtures/stories', import.meta.url)))
  .slice(0, 50)
  .flatMap(story => story.articles.slice(0, 1).map(({ text }) => text))

interface Outcome {
  readonly agreements: number
  readonly contradictions: readonly string[]
}

/** What comparing an article with a rewrite of it finds; what an article contradicts in itself is left out. */
const compareWith = (written: string, rewritten: string): Outcome => {
  const { findings } = check([
    { path: 'as-written.txt', text: written },
    { path: 'rewritten.txt', text: rewritten },
  ])
  return {
    agreements: findings.filter(({ verdict }) => verdict === 'agreement').length,
    contradictions: findings.flatMap(({ verdict, subject, message, reason }) =>
      verdict === 'contradiction' && reason['within'] === undefined ? [`${subject}: ${message}`] : [],
    ),
  }
}

const asRead = (text: string): string => {
  const { text: seen, title } = toArticle({ path: 'a.txt', text }, 0)
  return `${title}\n${seen}`
}

describe('an article and its own text written in another way', () => {
  const alone = texts.map(text => compareWith(text, text))

  it.each(Object.entries(harmlessRewrites))('agree: %s', (_, rewrite) => {
    const outcomes = texts.map((text, i) => {
      const rewritten = rewrite(text)
      // What is read as the very same text is that text compared with itself.
      return asRead(rewritten) === asRead(text) ? alone[i] : compareWith(text, rewritten)
    })
    const count = (all: readonly (Outcome | undefined)[]): number =>
      all.reduce((sum, outcome) => sum + (outcome?.agreements ?? 0), 0)
    expect(outcomes.flatMap(outcome => outcome?.contradictions ?? [])).toEqual([])
    expect(count(outcomes) / count(alone)).toBeGreaterThanOrEqual(0.98)
    expect(count(outcomes) / count(alone)).toBeLessThanOrEqual(1.02)
  })
})

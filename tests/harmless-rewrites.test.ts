import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readStories } from '../scripts/eval/read-stories.mjs'
import { check } from '../src/check.ts'
import { harmlessRewrites } from './support/harmless-rewrites.ts'

const articles = readStories(fileURLToPath(new URL('../fixtures/stories', import.meta.url)))
  .slice(0, 50)
  .flatMap(story => story.articles.slice(0, 1))
const texts: readonly string[] = articles.map(({ text }) => text)

const compareWith = (rewrite: (text: string) => string) => {
  const contradictions: string[] = []
  let agreements = 0
  for (const text of texts) {
    const { findings } = check([
      { path: 'as-written.txt', text },
      { path: 'rewritten.txt', text: rewrite(text) },
    ])
    agreements += findings.filter(({ verdict }) => verdict === 'agreement').length
    contradictions.push(
      ...findings.flatMap(({ verdict, subject, message }) =>
        verdict === 'contradiction' ? [`${subject}: ${message}`] : [],
      ),
    )
  }
  return { agreements, contradictions }
}

describe('an article and its own text written in another way', () => {
  const itself = compareWith(text => text)

  it.each(Object.entries(harmlessRewrites))('agree: %s', (_, rewrite) => {
    const { agreements, contradictions } = compareWith(rewrite)
    expect(contradictions).toEqual([])
    expect(
      Math.abs(agreements / itself.agreements - 1),
      `${agreements} of ${itself.agreements}`,
    ).toBeLessThanOrEqual(0.02)
  })
})

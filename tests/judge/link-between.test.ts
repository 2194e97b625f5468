import { describe, expect, it } from 'vitest'
import type { Claim, Link } from '../../src/core/claim.ts'
import { linkBetween } from '../../src/judge/link-between.ts'

const claim = (id: string): Claim => ({ id }) as unknown as Claim
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(claim) as [Claim, Claim, Claim, Claim]

const cluster = (...links: readonly (readonly [Claim, Claim, number])[]) => ({
  kind: 'figure' as const,
  claims: [a, b, c, d],
  score: Math.min(...links.map(([, , score]) => score)),
  links: links.map(([x, y, score]): Link => ({ a: x, b: y, score })),
})

describe('how sure it is that sides are about one thing', () => {
  it('goes by the link between them, not by a weak one within a side', () => {
    expect(linkBetween(cluster([a, c, 0.4], [a, b, 0.9]), [[a, c], [b]])).toBe(0.9)
  })

  it('takes no notice of a value that is on no side', () => {
    expect(linkBetween(cluster([a, b, 0.9], [b, d, 0.4]), [[a], [b]])).toBe(0.9)
  })

  it('is that of the weakest side', () => {
    expect(linkBetween(cluster([a, b, 0.9], [b, c, 0.5]), [[a], [b], [c]])).toBe(0.5)
  })

  it('follows a way over other values, and is as sure as its weakest step', () => {
    expect(linkBetween(cluster([a, d, 0.8], [d, b, 0.6]), [[a], [b]])).toBe(0.6)
  })

  it('is that of the whole for a single side, and where nothing but a person holds it together', () => {
    expect(linkBetween(cluster([a, b, 0.9], [b, c, 0.4]), [[a, b, c]])).toBe(0.4)
    expect(linkBetween({ kind: 'name', claims: [a, b], score: 1 }, [[a], [b]])).toBe(1)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisFrom, keepAnalysis } from '../../src/cache/kept-analysis.ts'
import { judgedFrom, keepJudged } from '../../src/cache/kept-judged.ts'
import { judgeGroup } from '../../src/check.ts'
import type { Analysis } from '../../src/core/analysis.ts'
import { segment } from '../../src/segment/segment.ts'

const wire = 'The ferry fire killed 14 people on Monday, police said. “We didn’t know,” Ida Holm said.\n'
const local = 'The ferry fire killed 17 people on Monday, police said.\n'

const analysisOf = (text: string): Analysis => {
  let found: Analysis | null = null
  segment(
    { id: 0, path: 'a.txt', text, title: '', published: null },
    {
      of: () => null,
      keep: (_, analysis) => {
        found = analysis
      },
    },
  )
  if (!found) throw new Error('nothing was kept')
  return found
}

/** As it comes from the disk. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Any place in plain values, and something else to put there. */
const edits = fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), fc.jsonValue({ maxDepth: 1 }))
const edited = (value: unknown, [way, other]: readonly [readonly number[], unknown]): unknown => {
  if (typeof value !== 'object' || value === null) return other
  const names = Object.keys(value)
  const [step = 0, ...rest] = way
  const name = names[step % Math.max(names.length, 1)]
  if (name === undefined) return other
  const inner = (value as Record<string, unknown>)[name]
  const made = rest.length === 0 ? other : edited(inner, [rest, other])
  return Array.isArray(value)
    ? value.map((item, i) => (String(i) === name ? made : item))
    : { ...value, [name]: made }
}

describe('what is kept of a text', () => {
  const analysis = analysisOf(wire)
  const kept = stored(keepAnalysis(analysis))

  it('is read back as it was', () => {
    expect(analysisFrom(kept, wire)).toEqual(analysis)
  })

  it('is refused where it does not fit the text, or hangs words on each other in a ring', () => {
    expect(analysisFrom(kept, 'The ferry')).toBeNull()
    const [first, ...trees] = kept.trees
    const heads = first?.heads.map((_, i, all) => (i + 1) % all.length) ?? []
    expect(analysisFrom({ ...kept, trees: [{ ...first, heads }, ...trees] }, wire)).toBeNull()
    expect(analysisFrom({ ...kept, starts: kept.starts.slice(1) }, wire)).toBeNull()
    expect(analysisFrom('no analysis', wire)).toBeNull()
  })

  it('does no more harm than to be read wrongly, whatever stands in it', () => {
    fc.assert(
      fc.property(edits, edit => {
        const found = analysisFrom(edited(kept, edit), wire)
        const article = { id: 0, path: 'a.txt', text: wire, title: '', published: null }
        segment(article, { of: () => found, keep: () => undefined })
      }),
      { numRuns: 100 },
    )
  })
})

describe('what is kept of a group', () => {
  const judged = judgeGroup([
    { path: 'wire.txt', text: wire },
    { path: 'local.txt', text: local },
  ])
  const kept = stored(keepJudged(judged))

  it('tells the same findings', () => {
    const again = judgedFrom(kept, judged.articles)
    expect(stored(again && keepJudged(again))).toEqual(kept)
    expect(again?.findings.map(({ id }) => id)).toEqual(judged.findings.map(({ id }) => id))
  })

  it('is refused where it is about other articles, or is no judgement', () => {
    expect(judgedFrom(kept, judged.articles.slice(1))).toBeNull()
    expect(judgedFrom({ ...kept, quieted: [[0, 7, 1]] }, judged.articles)).toBeNull()
    const [first] = kept.findings
    expect(judgedFrom({ ...kept, findings: [{ ...first, sides: [] }] }, judged.articles)).toBeNull()
    expect(judgedFrom({ ...kept, findings: [{ ...first, oddOneOut: 9 }] }, judged.articles)).toBeNull()
    expect(judgedFrom(null, judged.articles)).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, extract, type Report, verify } from '../src/index.ts'
import { newsArticle } from './support/newsroom.ts'

const runs = { numRuns: 40 }
const article = (path: string, text: string) => ({ path, text, published: '2024-03-06' })

/** What a report says apart from which source is named first. */
const withoutOrder = (report: Report) =>
  report.findings
    .map(({ id, verdict, kind, confidence, mentions }) => ({
      id,
      verdict,
      kind,
      confidence,
      mentions: mentions.map(({ source, start, end }) => `${source}:${start}-${end}`).toSorted(),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('compare', () => {
  it('finds the same whatever the order of the articles', async () => {
    await fc.assert(
      fc.asyncProperty(newsArticle, newsArticle, newsArticle, async (a, b, c) => {
        const [x, y, z] = [article('a', a), article('b', b), article('c', c)]
        const forth = await compare([x, y, z])
        const back = await compare([z, y, x])
        expect(withoutOrder(back)).toEqual(withoutOrder(forth))
      }),
      runs,
    )
  })

  it('finds the same whichever article writes a value in two ways', async () => {
    const both = article(
      'a',
      'The tunnel will cost $20 billion.\n\nThe tunnel costs US$20bn, the ministry said.',
    )
    const one = article('b', 'The tunnel will cost $20 billion.')
    const [forth, back] = [await compare([both, one]), await compare([one, both])]
    expect(withoutOrder(back)).toEqual(withoutOrder(forth))
    expect(back.summary).toEqual(forth.summary)
  })

  it('finds no disagreement between an article and itself', async () => {
    await fc.assert(
      fc.asyncProperty(newsArticle, async text => {
        const { findings } = await compare([article('a', text), article('b', text)])
        expect(
          findings.filter(f => f.verdict !== 'agreement' && f.mentions.length === 2).map(f => f.message),
        ).toEqual([])
        expect(findings.filter(f => f.verdict === 'contradiction').map(f => f.message)).toEqual([])
      }),
      runs,
    )
  })

  it('takes what some people did for one thing where two articles tell of it in the same words', async () => {
    const text =
      'Officials said 2 people were killed on Monday.\n\nOfficials said 2 people were killed on Monday.\n'
    const { summary } = await compare([article('a', text), article('b', text)])
    expect(summary.uncorroborated).toBe(0)
  })

  it('points at the very words it quotes', async () => {
    await fc.assert(
      fc.asyncProperty(newsArticle, newsArticle, async (a, b) => {
        const texts: Record<string, string> = { a, b }
        const { findings } = await compare([article('a', a), article('b', b)])
        for (const mention of findings.flatMap(f => f.mentions))
          expect(texts[mention.source]?.slice(mention.start, mention.end)).toBe(mention.text)
      }),
      runs,
    )
  })

  it('gives identical bytes on two runs', async () => {
    await fc.assert(
      fc.asyncProperty(newsArticle, newsArticle, async (a, b) => {
        const once = await compare([article('a', a), article('b', b)])
        const twice = await compare([article('a', a), article('b', b)])
        expect(JSON.stringify(twice)).toBe(JSON.stringify(once))
      }),
      runs,
    )
  })

  it('keeps the ids of findings when a paragraph is put in above', async () => {
    const wire = 'The fire in Bergen killed 14 people on Monday.\n'
    const local = 'Monday’s fire in Bergen killed 17 people.\n'
    const before = await compare([article('wire.txt', wire), article('local.txt', local)])
    const after = await compare([
      article('wire.txt', `The harbour had been quiet all week, residents said.\n\n${wire}`),
      article('moved/local.txt', local),
    ])
    const ids = (report: Report) => report.findings.filter(f => f.verdict === 'contradiction').map(f => f.id)
    expect(ids(before)).toHaveLength(1)
    expect(ids(after)).toEqual(ids(before))
  })

  it('finds a weekday that its date does not fall on, within one article', async () => {
    const { findings } = await compare([
      article('wire.txt', 'The bridge opened on Tuesday, 18 May 2024, the council said.'),
      article('local.txt', 'The harbour had been quiet all week, residents said.'),
    ])
    const [finding] = findings.filter(f => f.verdict === 'contradiction')
    expect(finding).toMatchObject({
      kind: 'date',
      severity: 'error',
      reason: { code: 'date-weekday', left: 'Tuesday', right: 'Saturday' },
    })
    expect(finding?.mentions.map(m => m.source)).toEqual(['wire.txt'])
  })

  it('does not hold the rows of a table against a sentence', async () => {
    const table =
      'Table: Lowmoor P24 W17 D4 L3 F48 A19 Pts 55; Ashby Vale P24 W15 D5 L4 F44 A22 Pts 50; Fernhill P23 W12 D6 L5 F41 A28 Pts 42.'
    const { summary } = await compare([
      { path: 'a.txt', text: `Lowmoor won at home.\n\n${table}\n` },
      { path: 'b.txt', text: 'Lowmoor have 57 points from 24 matches, and Ashby Vale 40.\n' },
    ])
    expect(summary.contradiction).toBe(0)
  })

  it('asks for at least two articles', async () => {
    await expect(compare([article('a', 'One.')])).rejects.toThrow('at least two articles')
  })
})

describe('verify', () => {
  it('says that it is not there yet', async () => {
    await expect(verify(article('draft', 'x'), [article('a', 'y')])).rejects.toThrow('not available yet')
  })
})

describe('extract', () => {
  it('lists claims in text order with exact spans', async () => {
    const text =
      'Aid of $20 billion was proposed by Marta Ellingsen, the transport minister, on 4 March 2024.'
    const claims = await extract({ path: 'a.txt', text })
    expect(claims.map(c => c.kind)).toEqual(expect.arrayContaining(['figure', 'name', 'title', 'date']))
    expect(claims.map(c => c.start)).toEqual(claims.map(c => c.start).toSorted((a, b) => a - b))
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text)
  })
})

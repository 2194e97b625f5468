import type { Article } from '../../src/core/article.ts'
import type { Finding } from '../../src/core/finding.ts'
import type { Report } from '../../src/core/report.ts'
import { articlesOf, claimOf, figure, findingOf, reportOf, textsOf, title } from './hand-built.ts'

const articles = articlesOf({
  'wire.txt': [
    'Harbour board names new safety chief',
    'The ferry Ansa Berit ran aground off Port Elm on Monday with 214 people aboard, and harbour safety adviser Rosalind Ekberg-Vance, who joined the board in May, said that 14 of the 14 lifeboats had been launched before the coast guard reached the ship.',
    'Repairs will cost $2.5 million. The repair bill of $2.5 million is insured.',
  ].join('\n'),
  'local.txt': [
    'Rosalind Ekberg-Vance, the road safety adviser, spoke on the pier.',
    'Repairs: US$2,500,000. Three children were among the rescued.',
  ].join('\r\n'),
})
const [wire, local] = articles as [(typeof articles)[0], (typeof articles)[0]]

const adviser = (portfolio: string) => title('adviser', { portfolio: [portfolio] })
const cost = figure(2_500_000, { unit: 'USD', dimension: 'money' })

const contradiction = findingOf({
  id: 't-0a1b2c3d',
  kind: 'title',
  verdict: 'contradiction',
  subject: 'Rosalind Ekberg-Vance',
  reason: { code: 'title-portfolio', args: { left: 'harbour safety', right: 'road safety' } },
  confidence: 0.94,
  sides: [
    { claims: [claimOf(wire, 'harbour safety adviser', adviser('harbour safety'))] },
    { claims: [claimOf(local, 'road safety adviser', adviser('road safety'))] },
  ],
})

const notation = findingOf({
  id: 'f-11112222',
  kind: 'figure',
  verdict: 'notation',
  subject: 'repairs',
  reason: { code: 'figure-same-amount', args: {} },
  sides: [
    {
      claims: [
        claimOf(wire, '$2.5 million', cost),
        claimOf(wire, '$2.5 million', cost, 2),
        claimOf(local, 'US$2,500,000', cost),
      ],
    },
  ],
})

const lone = findingOf({
  id: 'f-33334444',
  kind: 'figure',
  verdict: 'uncorroborated',
  subject: 'children rescued',
  sides: [{ claims: [claimOf(local, 'Three', figure(3))] }],
})

const lifeboats = findingOf({
  id: 'f-55556666',
  kind: 'figure',
  verdict: 'contradiction',
  subject: 'lifeboats launched',
  reason: { code: 'figure-disjoint', args: {} },
  confidence: 0.6,
  sides: [{ claims: [claimOf(wire, '14', figure(14), 3)] }, { claims: [claimOf(local, 'Three', figure(3))] }],
})

/** A run made by hand. */
export interface Story {
  readonly articles: readonly Article[]
  readonly findings: readonly Finding[]
  readonly report: Report
  readonly texts: ReadonlyMap<string, string>
}

/** A small run with a finding of each sort, in no order. */
export const story: Story = {
  articles,
  findings: [lone, notation, lifeboats, contradiction],
  report: reportOf(
    articles,
    [lone, notation, lifeboats, contradiction],
    [{ code: 'encoding-windows-1252', path: 'local.txt', args: {} }],
  ),
  texts: textsOf(articles),
}

import { expect, it } from 'vitest'
import { buildClaimsReport } from '../../src/report/build-claims-report.ts'
import { renderClaims } from '../../src/report/terminal-claims.ts'
import { articlesOf, claimOf, contextOf, figure, title } from './hand-built.ts'

const articles = articlesOf({ 'b.txt': 'Harbour adviser Ilse Brandt counted 14 boats.', 'a.txt': 'Nothing.' })
const [article] = articles as [(typeof articles)[0]]
const claims = [
  claimOf(article, '14 boats', figure(14)),
  {
    ...claimOf(article, 'Harbour adviser', title('adviser', { portfolio: ['harbour'] })),
    subject: { label: 'Ilse \u001b[31mBrandt', clarity: 9, key: '', entity: null, terms: [] },
  },
]
const report = buildClaimsReport({ ...contextOf(articles), claims })

it('lists claims in the order of the articles and of the text', () => {
  expect(report.claims.map(({ source, text, subject }) => ({ source, text, subject }))).toEqual([
    { source: 'b.txt', text: 'Harbour adviser', subject: 'Ilse \u001b[31mBrandt' },
    { source: 'b.txt', text: '14 boats', subject: undefined },
  ])
})

it('shows them with what they were read as, free of escape sequences', () => {
  expect(renderClaims(report, { colour: false, columns: 100 })).toBe(
    [
      'b.txt: 2 claims',
      '  1:1     title        Harbour adviser = harbour adviser · Ilse Brandt',
      '  1:37    figure       14 boats = 14',
      '',
      'a.txt: 0 claims',
      '',
    ].join('\n'),
  )
})

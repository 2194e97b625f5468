import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const robbery = `Police arrested 16 people in Varnholt on Monday after the raid on Kessing & Sohn, a jeweller in the Altmarkt.
Inspector Greta Rausch said that Jonas Wiebe, Arne Pohl and Silke Dorn were among them. The owner, Rudolf Kessing,
told the Varnholt Kurier that he would reopen.`

const match = `Police arrested 23 people after the final at Porto Lagarto on Saturday, in which Real Almenara beat Calafell.
Coach Bruno Teixeira praised Nuno Salgado and Duarte Pinheiro. Mayor Inês Valadão said the fans of Almenara
had behaved.`

const sameMatch = `Porto Lagarto was quiet on Sunday. Police arrested 32 people after the final between Real Almenara and
Calafell, the office of Mayor Inês Valadão said. Goals by Nuno Salgado and Duarte Pinheiro won it for Bruno Teixeira.`

const conflicts = (...texts: string[]) =>
  check(texts.map((text, i) => ({ path: `${i}.txt`, text })))
    .findings.filter(finding => finding.verdict === 'contradiction')
    .map(finding => finding.mentions.map(mention => mention.text).toSorted())

describe('articles about different stories', () => {
  it('do not contradict each other, however alike their sentences', () => {
    expect(conflicts(robbery, match)).toEqual([])
  })

  it('leaves two reports of one story to be compared', () => {
    expect(conflicts(match, sameMatch)).toEqual([['23', '32']])
  })

  it('keeps the story apart within a run of several', () => {
    expect(conflicts(robbery, match, sameMatch)).toEqual([['23', '32']])
  })

  it('compares short texts without many names', () => {
    expect(conflicts('Police arrested 16 people.', 'Police arrested 23 people.')).toEqual([['16', '23']])
  })
})

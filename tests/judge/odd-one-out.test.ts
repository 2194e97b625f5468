import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { renderTerminal } from '../../src/report/terminal.ts'

const of = (...texts: readonly string[]) =>
  check(texts.map((text, i) => ({ path: `${'abcd'[i]}.txt`, text, published: '2024-09-06' })))

const contradictions = (...texts: readonly string[]) =>
  of(...texts).findings.filter(({ verdict }) => verdict === 'contradiction')

const fourteen = 'The ferry fire killed 14 people on Friday.'
const fourteenToo = 'Fourteen people were killed on Friday in the ferry fire.'
const seventeen = 'The ferry fire on Friday killed 17 people.'

describe('the odd one out', () => {
  it('is the one source that contradicts all the others', () => {
    const [found, ...more] = contradictions(fourteen, seventeen, fourteenToo)
    expect(found?.oddOneOut).toBe('b.txt')
    expect(more).toEqual([])
  })

  it('is named with its value', () => {
    const report = of(fourteen, fourteenToo, seventeen)
    const options = {
      all: false,
      quiet: false,
      failOn: 'contradiction',
      colour: false,
      columns: 100,
    } as const
    expect(renderTerminal(report, options)).toMatch(/^ {2}17: c\.txt \(odd one out\)$/mu)
  })

  it('is nobody where the others are copies of one text', () => {
    const copied = `${fourteen} Divers went on with their search.`
    const [found] = contradictions(copied, seventeen, `${fourteen} The quay was shut.`)
    expect(found?.mentions).toHaveLength(3)
    expect(found).not.toHaveProperty('oddOneOut')
  })

  it('is nobody where there are two sources, two against two, or three values', () => {
    expect(contradictions(fourteen, seventeen)).toMatchObject([{ verdict: 'contradiction' }])
    for (const texts of [
      [fourteen, seventeen],
      [fourteen, fourteenToo, seventeen, 'Seventeen people were killed in the ferry fire on Friday.'],
      [fourteen, seventeen, 'The ferry fire killed 15 people on Friday.'],
    ])
      for (const found of contradictions(...texts)) expect(found).not.toHaveProperty('oddOneOut')
  })
})

import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const namesIn = (...texts: readonly string[]) =>
  check(texts.map((text, i) => ({ path: `${'abcd'[i]}.txt`, text })))
    .findings.filter(({ kind }) => kind === 'name')
    .map(({ verdict, mentions }) => [verdict, ...mentions.map(({ source, text }) => `${source} ${text}`)])

describe('short forms', () => {
  it('are another notation of the name in full, also where a third article leaves out more', () => {
    const found = namesIn(
      'Mayor Maren Holtby opened the new library on Tuesday.',
      'The library was opened by Mayor Maren R. Holtby on Tuesday.',
      'On Tuesday Ms. Holtby opened the library.',
    )
    expect(found).toContainEqual(['notation', 'a.txt Maren Holtby', 'b.txt Maren R. Holtby'])
    expect(found).toContainEqual([
      'compatible',
      'a.txt Maren Holtby',
      'b.txt Maren R. Holtby',
      'c.txt Holtby',
    ])
  })

  it('of a name that two articles write alike do not hide that they do', () => {
    const found = namesIn(
      'Mayor Maren Holtby opened the new library on Tuesday.',
      'The new library was opened by Mayor Maren Holtby on Tuesday.',
      'On Tuesday Mayor Maren R. Holtby opened the library.',
    )
    expect(found).toEqual([
      ['notation', 'a.txt Maren Holtby', 'b.txt Maren Holtby', 'c.txt Maren R. Holtby'],
      ['agreement', 'a.txt Maren Holtby', 'b.txt Maren Holtby'],
    ])
  })
})

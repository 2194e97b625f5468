import { expect, it } from 'vitest'
import { indexLines } from '../../src/report/index-lines.ts'

it('counts LF, CRLF and a lone CR as one line end each', () => {
  const positionOf = indexLines('ab\ncd\r\nef\rgh')
  expect([0, 1, 3, 7, 10].map(positionOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ])
})

it('counts columns in UTF-16 units, as editors do', () => {
  expect(indexLines('🔥🔥 14')(5)).toEqual({ line: 1, column: 6 })
})

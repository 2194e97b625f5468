import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPieces, renderJson } from '../../src/report/json.ts'
import { story } from './story.ts'

it('holds every finding, and ends with a newline', () => {
  const text = renderJson(story.report)
  expect(JSON.parse(text)).toEqual(story.report)
  expect(text.endsWith('}\n')).toBe(true)
})

it('prints nothing that a terminal acts on, and loses nothing by that', () => {
  const hostile = '\u001b[31m\u009b31m\u202e\u2066\u2028\u200f\ufeff'
  const report = { ...story.report, sources: [{ path: hostile, title: hostile, published: null }] }
  const text = renderJson(report)
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\u200f\ufeff]/u)
  expect(JSON.parse(text)).toEqual(report)
})

it('is laid out as JSON.stringify lays it out', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
      const inOrder = JSON.parse(JSON.stringify(value))
      const pieces = [...jsonPieces(inOrder)].join('')
      expect(JSON.parse(pieces)).toEqual(inOrder)
      if (!/[^ -~]|##/u.test(JSON.stringify(inOrder)))
        expect(pieces).toBe(`${JSON.stringify(inOrder, null, 2)}\n`)
    }),
  )
})

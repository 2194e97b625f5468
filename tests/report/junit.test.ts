import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { type JunitOptions, renderJunit } from '../../src/report/junit.ts'
import { usualOptions } from './format-options.ts'
import { settledReport } from './settled-story.ts'
import { story } from './story.ts'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** Parses XML by another hand than the one that wrote it. */
const parse = (xml: string): Node => {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', text => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0] ?? root
}

const suitesOf = (report: Report, options: Partial<JunitOptions> = {}): Node =>
  parse(renderJunit(report, { ...usualOptions, ...options }))

/** "failure: contradiction: Rosalind Ekberg-Vance: harbour safety adviser or road safety adviser? (t-0a1b2c3d)", by suite. */
const outcomes = (report: Report, options: Partial<JunitOptions> = {}) =>
  suitesOf(report, options).children.map(({ attributes, children }) => [
    attributes['name'],
    ...children.map(test => {
      const [first] = test.children
      return `${first && first.name !== 'system-out' ? first.name : 'passed'}: ${test.attributes['name']}`
    }),
  ])

describe('the report as JUnit XML', () => {
  it('has a suite for each kind and fails where the run does', () => {
    expect(outcomes(story.report)).toEqual([
      [
        'title',
        'failure: contradiction: Rosalind Ekberg-Vance: harbour safety adviser or road safety adviser? (t-0a1b2c3d)',
      ],
      [
        'figure',
        'failure: contradiction: lifeboats launched: 14 or 3? (f-55556666)',
        'passed: notation: repairs: $2.5 million = US$2,500,000 (f-11112222)',
      ],
    ])
    expect(outcomes(story.report, { failOn: 'never' }).flat().join()).not.toContain('failure')
    expect(outcomes(story.report, { failOn: 'notation' }).flat().join()).not.toContain('passed')
  })

  it('has the message in the attribute and in the body, with the passages', () => {
    const test = suitesOf(story.report).children[0]?.children[0]
    expect(test?.attributes).toMatchObject({ classname: 'factcheck.title', file: 'wire.txt', line: '2' })
    const failure = test?.children[0]
    expect(failure?.attributes).toEqual({
      type: 'contradiction',
      message: 'portfolio differs: harbour safety ≠ road safety',
    })
    expect(failure?.text).toContain(
      'portfolio differs: harbour safety ≠ road safety\nwire.txt:2:85: “harbour',
    )
    expect(failure?.text).toContain('local.txt:1:28: “road safety adviser”\n    Rosalind')
  })

  it('skips what is settled, and says by whom', () => {
    expect(outcomes(settledReport)[1]).toContain(
      'skipped: contradiction: lifeboats launched: 14 or 3? (f-55556666)',
    )
    const skipped = suitesOf(settledReport).children[1]?.children[0]?.children[0]
    expect(skipped?.attributes['message']).toBe(
      'accepted 14: the harbour master counted them (Ines Varga, 2026-03-02; until 2026-06-01)',
    )
  })

  it('lists what is amiss in the ledger, and fails it where that fails the run', () => {
    expect(outcomes(settledReport).at(-1)).toEqual([
      'ledger',
      'passed: expired: day of the launch (d-99990000)',
    ])
    expect(outcomes(settledReport, { failOnStale: true }).at(-1)?.[1]).toMatch(/^failure/u)
  })

  it('counts what it lists', () => {
    for (const suite of [suitesOf(settledReport), ...suitesOf(settledReport).children]) {
      const tests = suite.name === 'testsuites' ? suite.children.flatMap(one => one.children) : suite.children
      const having = (name: string) =>
        String(tests.filter(({ children }) => children.some(child => child.name === name)).length)
      expect(suite.attributes).toMatchObject({
        tests: String(tests.length),
        failures: having('failure'),
        skipped: having('skipped'),
        errors: '0',
      })
    }
  })

  it('has a test that passes where nothing is found', () => {
    expect(outcomes({ ...story.report, findings: [] })).toEqual([
      ['factcheck', 'passed: nothing found in 2 articles'],
    ])
  })

  it('names no file for standard input', () => {
    const findings = story.report.findings.map(finding => ({
      ...finding,
      mentions: finding.mentions.map(mention => ({ ...mention, source: '-' })),
    }))
    const test = suitesOf({ ...story.report, findings }).children[0]?.children[0]
    expect(test?.attributes).not.toHaveProperty('file')
    expect(test?.children[0]?.text).toContain('standard input:2:85')
  })
})

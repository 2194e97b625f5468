import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../../bench/measure.mjs'
import { slowShapes } from '../../bench/slow-shapes.mjs'
import type { Report } from '../../src/core/report.ts'
import { root, spawnCli, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const other = join(folder, 'other.txt')
writeFileSync(other, 'Maren Holt said 15 people had died in Oslo on Monday.\n')

/** The shapes that once took minutes, or wrote hundreds of megabytes. */
const shapes = [
  'abbreviations',
  'keycap emoji',
  'unspaced fractions',
  'repeated datelines',
  'nested relative clauses',
  'lists of numbers',
  'months and days',
]

/** What four times the text may take at most, as four times the time grow by the power of 1.2; `npm run bench:shapes` has the seconds. */
const mostGrowth = 4 ** 1.2

describe.each(shapes)('40 kB of %s', name => {
  let printed = ''
  let [small, large] = [0, Number.POSITIVE_INFINITY]

  beforeAll(() => {
    const run = (length: number) => {
      const path = join(folder, `${name}.txt`)
      const shape = slowShapes[name] ?? ''
      writeFileSync(path, shape.repeat(length / shape.length))
      const args = ['compare', '--quiet', '--format', 'json', '--fail-on', 'never', path, other]
      return measure([join(root, 'bin/factcheck.js'), ...args])
    }
    small = run(10_000).cpuMs
    const { stdout, cpuMs } = run(40_000)
    printed = stdout
    large = cpuMs
  })

  it('takes hardly more than four times the processor time of 10 kB', () => {
    expect(large / small).toBeLessThan(mostGrowth)
  })

  it('makes a report of less than 5 MB, in which no passage carries an endless sentence', () => {
    const { findings } = JSON.parse(printed) as Report
    const mentions = findings.flatMap(finding => finding.mentions)
    expect(Buffer.byteLength(printed)).toBeLessThan(5_000_000)
    expect(Math.max(...mentions.map(({ sentence }) => sentence.length))).toBeLessThanOrEqual(1_000)
  })
})

it('a text of nothing but values says how many of them were read', () => {
  const path = join(folder, 'values.txt')
  writeFileSync(path, '14; '.repeat(5_000))
  const { out, err } = spawnCli(['compare', '--format', 'json', '--fail-on', 'never', path, other])
  const { problems } = JSON.parse(out) as Report
  expect(problems).toEqual([
    {
      code: 'too-many-values',
      path,
      message: 'holds more values than an article of its length: only the first 1250 were read',
    },
  ])
  expect(err).toContain(`${path}: holds more values`)
})

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

describe.each(shapes)('40 kB of %s', name => {
  let [printed, cpu]: [string, number] = ['', Number.POSITIVE_INFINITY]

  beforeAll(() => {
    const path = join(folder, `${name}.txt`)
    const shape = slowShapes[name] ?? ''
    writeFileSync(path, shape.repeat(40_000 / shape.length))
    const args = ['compare', '--quiet', '--format', 'json', '--fail-on', 'never', path, other]
    const { stdout, cpuMs } = measure([join(root, 'bin/factcheck.js'), ...args])
    printed = stdout
    cpu = cpuMs
  })

  it('takes less than five seconds of processor time', () => {
    expect(cpu).toBeLessThan(5_000)
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

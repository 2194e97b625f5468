import { expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { statedValues } from '../../src/report/terminal/statements.ts'

it('labels a time as people read it', () => {
  const at = (time: string): string => `PORT ELM, March 4, 2024 — The ferry sank at ${time} on Monday.\n`
  const { findings } = check([
    { path: 'a.txt', text: at('3:10 a.m.') },
    { path: 'b.txt', text: at('4:10 a.m.') },
  ])
  const labels = findings
    .filter(({ kind }) => kind === 'date')
    .flatMap(finding => statedValues(finding).map(({ value }) => value))
  expect(labels).toContain('2024-03-04 03:10')
  expect(labels.join(' ')).not.toMatch(/T\d\d:/u)
})

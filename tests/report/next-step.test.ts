import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { shellWord } from '../../src/report/shell-word.ts'
import { nextStep } from '../../src/report/terminal/next-step.ts'
import { story } from './story.ts'

describe('the command that settles a finding', () => {
  it('names an open contradiction by the start of its id, the files and the first side', () => {
    expect(nextStep(story.report)).toBe(
      'settle one: factcheck resolve t-0a1b wire.txt local.txt --accept wire.txt --reason "…"',
    )
  })

  it('is none where nothing is open', () => {
    expect(nextStep({ ...story.report, findings: [] })).toBeNull()
  })

  it('has enough of an id to tell findings apart', () => {
    const [first] = story.report.findings
    const twin = first && { ...first, id: 't-0a1b2c99' }
    const report = { ...story.report, findings: first && twin ? [first, twin] : [] }
    expect(nextStep(report)).toContain('resolve t-0a1b2c3 ')
  })

  it.each(['wire.txt', '-', 'two words.txt', "it's; rm -rf *.txt", '$(reboot)', '`x`', '"', 'ä/ß.txt'])(
    'gives a shell %j as it is',
    word => {
      const { stdout } = spawnSync('sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' })
      expect(stdout).toBe(word)
    },
  )
})

import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, temporaryFolder } from '../cli/run.ts'

/** Runs the audit with an npm that answers so. */
const audit = (answer: string, code: number) => {
  const programs = temporaryFolder()
  writeFileSync(join(programs, 'answer'), answer)
  writeFileSync(join(programs, 'npm'), `#!/bin/sh\necho "$@" >&2\ncat ${programs}/answer\nexit ${code}\n`)
  chmodSync(join(programs, 'npm'), 0o755)
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/audit.mjs')], {
    encoding: 'utf8',
    env: { PATH: `${programs}:${process.env['PATH']}` },
  })
  return { code: status, out: stdout }
}
const found = (counts: Readonly<Record<string, number>>): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...counts },
    },
  })

describe('the audit of production packages', () => {
  it.each([
    { high: 1, total: 1 },
    { critical: 2, total: 3, low: 1 },
  ])('fails for %j', counts => {
    expect(audit(found(counts), 1).code).toBe(1)
  })

  it.each([{}, { low: 2, moderate: 3, total: 5 }])('passes for %j', counts => {
    expect(audit(found(counts), counts.total ? 1 : 0)).toEqual({
      code: 0,
      out: expect.stringMatching(/^audit: 0 high or critical of \d known/u),
    })
  })

  it.each(['', 'not json', '{ "message": "request failed", "error": { "summary": "", "detail": "" } }'])(
    'is skipped where the registry gives no answer: %j',
    answer => {
      expect(audit(answer, 1)).toEqual({ code: 0, out: expect.stringMatching(/^audit: skipped, /u) })
    },
  )

  it('looks at what users install, and is part of CI', () => {
    expect(audit('', 1).out).toContain('audit --omit=dev')
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('\nnode scripts/audit.mjs\n')
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openRoom, type Room, refusal } from '../files/room.ts'
import { root } from './run.ts'

/** The two articles of the room contradict each other on the dead, and write a sum of money in two ways. */
const room = (config: string, files: Readonly<Record<string, string>> = {}): Room => {
  const cost = (sum: string): string => `\nRepairs to the ferry will cost ${sum}, the port said.\n`
  const own = openRoom({ 'factcheck.config.yaml': config, ...files })
  own.write('wire.txt', own.read('wire.txt') + cost('$2.5 million'))
  own.write('local.txt', own.read('local.txt') + cost('US$2,500,000'))
  return own
}
const files = ['wire.txt', 'local.txt']

/** Severity of each finding by its verdict. */
const severities = (own: Room, ...args: readonly string[]): Readonly<Record<string, string>> => {
  const { findings } = JSON.parse(own.run('compare', ...files, '--format', 'json', ...args).out)
  return Object.fromEntries(
    findings.map(({ verdict, severity }: { verdict: string; severity: string }) => [verdict, severity]),
  )
}

describe('severity', () => {
  it('makes notation house style: an error fails a run, a warning is counted', () => {
    const error = room('severity: {notation: error, contradiction: off}\n')
    expect(error.run('compare', ...files)).toMatchObject({
      code: 1,
      out: expect.stringContaining('notation'),
      err: expect.stringContaining('1 finding left out by severity; unresolved contradictions among them: 1'),
    })
    const warning = room('severity: {notation: warning, contradiction: note}\n')
    expect(severities(warning)).toMatchObject({ notation: 'warning', contradiction: 'note' })
    expect(warning.run('compare', ...files).code).toBe(0)
    expect(warning.run('compare', ...files, '--max-warnings', '1').code).toBe(0)
    expect(warning.run('compare', ...files, '--max-warnings=0')).toMatchObject({
      code: 1,
      err: expect.stringContaining('factcheck: 1 warning, and no more than 0 may be\n'),
    })
  })

  it('goes by verdict and kind', () => {
    const own = room('severity:\n  contradiction: {figure: warning, quote: off}\n')
    expect(severities(own)).toMatchObject({ contradiction: 'warning' })
    expect(own.run('compare', ...files).code).toBe(0)
    expect(room('severity: {contradiction: {quote: off}}\n').run('compare', ...files).code).toBe(1)
  })

  it('is what --fail-on goes by', () => {
    const own = room('severity: {notation: warning}\n')
    expect(own.run('compare', ...files, '--fail-on', 'never').code).toBe(0)
    const only = room('severity: {notation: warning, contradiction: note}\nfailOn: warning\n')
    expect(only.run('compare', ...files).code).toBe(1)
    expect(room('severity: {contradiction: warning}\nfailOn: error\n').run('compare', ...files).code).toBe(0)
  })

  it.each([
    ['--fail-on', 'contradiction'],
    ['--fail-on', 'error'],
    ['--ledger-from', '/dev/null'],
  ])('cannot undo what %s %s asks for', (...flags) => {
    for (const level of ['off', 'note', 'warning']) {
      const own = room(`severity: {contradiction: ${level}}\nfailConfidence: 1\n`)
      const { code, err } = own.run('compare', ...files, ...flags)
      expect(code).toBe(1)
      expect(err).toContain('0 findings left out by severity; 1 kept, as the command line says what fails')
      expect(err).toContain('failConfidence: 1 does not hold beside')
    }
  })

  it('does not count with --strict', () => {
    const own = room('severity: {contradiction: off}\nfailConfidence: 1\nextends: nowhere.yaml\n', {
      'nowhere.yaml': 'failOn: never\n',
    })
    expect(own.run('compare', '--strict', ...files)).toMatchObject({ code: 1 })
  })

  it.each([
    ['severity: {notations: error}\n', 'severity: unknown key "notations"; did you mean "notation"?'],
    ['severity: {notation: loud}\n', 'severity.notation: expected off, note, warning or error, not "loud"'],
    ['maxWarnings: -1\n', 'maxWarnings: '],
    ['failConfidence: 2\n', 'failConfidence: expected a number from 0 to 1'],
  ])('refuses %j', (config, why) => {
    const { code, out, err } = room(config).run('compare', ...files)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`factcheck: factcheck.config.yaml:1: ${why}`)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('--fail-confidence', () => {
  it('makes a contradiction that is less sure a warning, which fails nothing by itself', () => {
    const own = room('')
    expect(own.run('compare', ...files).code).toBe(1)
    expect(own.run('compare', ...files, '--fail-confidence', '1').code).toBe(0)
    expect(severities(own, '--fail-confidence=1')).toMatchObject({ contradiction: 'warning' })
    expect(own.run('compare', ...files, '--fail-confidence=1', '--fail-on=warning').code).toBe(1)
    expect(own.run('compare', ...files, '--fail-confidence=2')).toEqual(
      refusal('--fail-confidence: "2" is not a number from 0 to 1'),
    )
  })
})

describe('extends', () => {
  it('takes settings of other files, the later over the earlier, its own over all', () => {
    const own = room('extends: [house.yaml, desk/desk.yaml]\nseverity: {notation: warning}\n', {
      'house.yaml': 'severity: {contradiction: note, notation: error}\nmaxWarnings: 0\n',
      'desk/desk.yaml': 'extends: ../base.yaml\nmaxWarnings: 5\n',
      'base.yaml': 'maxWarnings: 1\nfailOn: never\n',
    })
    expect(severities(own)).toMatchObject({ contradiction: 'note', notation: 'warning' })
    expect(own.run('compare', ...files).code).toBe(0)
  })

  it.each([
    ['nowhere.yaml', {}, 'factcheck.config.yaml:1: extends: nowhere.yaml: no such file'],
    [
      'a.yaml',
      { 'a.yaml': 'extends: b.yaml\n', 'b.yaml': '\nextends: a.yaml\n' },
      'b.yaml:2: extends: a.yaml extends itself',
    ],
    ['a.yaml', { 'a.yaml': 'groups: []\n' }, 'a.yaml:1: unknown key "groups"'],
    ['a.yaml', { 'a.yaml': 'failOn: [\n' }, 'a.yaml:'],
    ['../../etc/hosts', {}, 'factcheck.config.yaml:1: extends: '],
  ])('of %s with %j is refused in one line', (name, others, why) => {
    const { code, out, err } = room(`extends: ${name}\n`, others as Record<string, string>).run(
      'compare',
      ...files,
    )
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.startsWith(`factcheck: ${why}`)).toBe(true)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('the schema of the configuration', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schema/config.schema.json'), 'utf8'))
  const isValid = new Ajv2020.default({ allowUnionTypes: true }).compile(schema)

  it('takes what the program takes: the starter with all its settings in force', () => {
    const own = openRoom({ 'fire/a.txt': 'One.', 'fire/b.txt': 'Two.' })
    own.run('init', 'fire')
    const inForce = parse(own.read('factcheck.config.yaml').replace(/^#(?=\w| {2})/gmu, ''))
    expect(Object.keys(inForce)).toEqual(expect.arrayContaining(['severity', 'failConfidence']))
    expect(isValid(inForce), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ groups: 'stories/*', $schema: './x.json' })).toBe(true)
  })

  it.each([{ failon: 'never' }, { severity: { notation: 'loud' } }, { groups: [{ name: 'a' }] }])(
    'refuses %j as the program does',
    config => {
      expect(isValid(config)).toBe(false)
    },
  )
})

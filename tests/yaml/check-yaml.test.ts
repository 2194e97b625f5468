import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { checkYaml } from '../../src/yaml/check-yaml.ts'
import { knownObject } from '../../src/yaml/known-object.ts'
import { parseYaml } from '../../src/yaml/parse-yaml.ts'

const schema = knownObject({
  groups: z.array(knownObject({ name: z.string().min(1), files: z.array(z.string()) })).optional(),
  failOn: z.enum(['contradiction', 'never']).optional(),
  quiet: z.boolean().optional(),
  dates: z.record(z.string(), z.string()).optional(),
})

const read = (text: string): unknown => {
  const parsed = parseYaml(text, 'c.yaml')
  return 'refused' in parsed ? parsed.refused : checkYaml(parsed.file, schema, parsed.file.value ?? {})
}
const refusedBy = (text: string): unknown => {
  const result = read(text)
  return typeof result === 'object' && result !== null && 'refused' in result ? result.refused : result
}

describe('a YAML file of ours', () => {
  it('is read as plain data', () => {
    expect(read('# groups\ngroups:\n  - name: ferry\n    files: [a.txt]\n')).toEqual({
      value: { groups: [{ name: 'ferry', files: ['a.txt'] }] },
    })
  })

  it.each(['', '# nothing yet\n', '---\n'])('may be empty: %j', text => {
    expect(read(text)).toEqual({ value: {} })
  })

  it('may be JSON', () => {
    expect(read('{ "failOn": "never", "quiet": true }')).toEqual({ value: { failOn: 'never', quiet: true } })
  })
})

describe('what is wrong is told with its line and what was expected', () => {
  it.each([
    ['\ngrups: []\n', 'c.yaml:2: unknown key "grups"; did you mean "groups"?'],
    ['quiet: true\nfail-on: never\n', 'c.yaml:2: unknown key "fail-on"; did you mean "failOn"?'],
    ['zebra: 1\n', 'c.yaml:1: unknown key "zebra"; keys are groups, failOn, quiet, dates'],
    ['groups:\n  - nmae: x\n    files: []\n', 'c.yaml:2: groups: unknown key "nmae"; did you mean "name"?'],
    ['groups:\n  - name: x\n    files: a.txt\n', 'c.yaml:3: groups.files: expected a list, not "a.txt"'],
    ['groups:\n  - name: x\n', 'c.yaml:2: groups.files: is missing'],
    ['groups:\n  - name: ""\n    files: []\n', 'c.yaml:2: groups.name: must not be empty'],
    ['\n\nfailOn: sometimes\n', 'c.yaml:3: failOn: expected contradiction, never, not "sometimes"'],
    ['quiet: "yes"\n', 'c.yaml:1: quiet: expected true or false, not "yes"'],
    ['quiet:\n', 'c.yaml:1: quiet: expected true or false, not nothing'],
    ['- a\n', 'c.yaml:1: expected keys with values, not a list'],
    ['just words\n', 'c.yaml:1: expected keys with values, not "just words"'],
    ['dates:\n  a.txt: 2024-01-19\n  b.txt: 7\n', 'c.yaml:3: dates.b.txt: expected text, not 7'],
    ['failOn: never\nfailOn: never\n', 'c.yaml:2: map keys must be unique'],
    ['quiet: true\n---\nquiet: false\n', 'c.yaml:2: source contains multiple documents'],
    ['failOn: [never\n', /^c\.yaml:[12]: flow sequence/u],
    ['failOn: *where\n', 'c.yaml: unresolved alias (the anchor must be set before the alias): where'],
    ['failOn: !new never\n', /^c\.yaml:1: unresolved tag/u],
    ['constructor: 1\n', /unknown key "constructor"/u],
    ['__proto__: 1\n', /unknown key "__proto__"/u],
  ])('%j', (text, expected) => {
    if (typeof expected === 'string') expect(refusedBy(text)).toBe(expected)
    else expect(refusedBy(text)).toMatch(expected)
  })

  it('and nothing else is said, also of keys that are lists', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    expect(refusedBy('? [a, b]\n: 1\n')).toMatch(/^c\.yaml:\d: unknown key/u)
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })

  it('also where aliases multiply without end', () => {
    const rows = 'abcdefghij'.split('').map((name, i, all) => {
      const before = all[i - 1]
      return `${name}: &${name} [${Array(10)
        .fill(before ? `*${before}` : 'x')
        .join(', ')}]`
    })
    expect(refusedBy(`${rows.join('\n')}\n`)).toBe(
      'c.yaml: excessive alias count indicates a resource exhaustion attack',
    )
  })
})

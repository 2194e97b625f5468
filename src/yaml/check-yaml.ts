import type * as z from 'zod'
import type { YamlFile, YamlPath } from './parse-yaml.ts'

/** The checked value, or one line that says where the file is wrong and what was expected. */
export type CheckedYaml<T> = { readonly value: T } | { readonly refused: string }

/** What people call a type of data. */
const called: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  date: 'a date',
  null: 'nothing',
}

const typeOf = (input: unknown): string => {
  if (input === null || input === undefined) return 'null'
  return Array.isArray(input) ? 'array' : typeof input
}

const shown = (input: unknown): string =>
  typeof input === 'object' || input === undefined
    ? (called[typeOf(input)] ?? typeof input)
    : JSON.stringify(input)

/** Plain words where a schema has none of its own. */
const plainWords: z.core.$ZodErrorMap = issue => {
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? 'is missing'
      : `expected ${called[issue.expected] ?? issue.expected}, not ${shown(issue.input)}`
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map(String).join(', ')}, not ${shown(issue.input)}`
  if (issue.code === 'too_small' && Number(issue.minimum) === 1) return 'must not be empty'
  return undefined
}

/** "groups.name": which of the groups it is, the line says. */
const written = (path: YamlPath): string => path.filter(key => typeof key !== 'number').join('.')

interface Complaint {
  readonly path: YamlPath
  readonly line: number
  readonly message: string
  readonly isUnknownKey: boolean
}

/**
 * Checks a parsed file against a schema. Of several faults the first in the file is told, but an unknown key before all
 * others: a key that is missing is often the one that was misspelt.
 *
 * @returns the value, or "factcheck.config.yaml:3: failOn: expected …"
 */
export const checkYaml = <T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  value: unknown = file.value,
): CheckedYaml<T> => {
  const result = schema.safeParse(value, { error: plainWords })
  if (result.success) return { value: result.data }
  const complaints = result.error.issues.map((issue): Complaint => {
    const isUnknownKey = issue.code === 'unrecognized_keys'
    const at = isUnknownKey ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    return { path: issue.path, line: file.lineOf(at), message: issue.message, isUnknownKey }
  })
  const [first] = complaints.sort(
    (a, b) => Number(b.isUnknownKey) - Number(a.isUnknownKey) || a.line - b.line,
  )
  const { path = [], line = 1, message = '' } = first ?? {}
  return { refused: `${file.path}:${line}: ${path.length === 0 ? '' : `${written(path)}: `}${message}` }
}

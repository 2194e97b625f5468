import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'

const require = createRequire(import.meta.url)
const schema = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')

// One of its patterns is no Unicode expression.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

/** Holds a log against the schema that SARIF's makers publish. */
export const expectValidSarif = (log: unknown): void => {
  validate(log)
  expect(validate.errors).toBeNull()
}

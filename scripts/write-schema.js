// Writes the JSON Schemas of the two reports and of the configuration from the zod types. Run after a build: npm run schema
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { configSchema } from '../dist/cli/config/config-schema.js'
import { claimsReportSchema, reportSchema } from '../dist/report/report-schema.js'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
const write = (name, schema) =>
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
write('report', z.toJSONSchema(reportSchema))
write('claims', z.toJSONSchema(claimsReportSchema))

// As it is written, before anything is read out of it; groups may be a pattern as well.
const config = z.toJSONSchema(configSchema, { io: 'input' })
const { groups } = config.properties
config.properties.groups = {
  description: groups.description,
  anyOf: [
    { type: 'string', minLength: 1 },
    { ...groups, description: undefined },
  ],
}
write('config', config)

// Writes the JSON Schemas of the two reports from the zod types. Run after a build: npm run schema
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { claimsReportSchema, reportSchema } from '../dist/report/report-schema.js'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of [
  ['report', reportSchema],
  ['claims', claimsReportSchema],
])
  writeFileSync(
    new URL(`${name}.schema.json`, folder),
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  )

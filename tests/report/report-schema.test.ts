import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { buildClaimsReport } from '../../src/report/build-claims-report.ts'
import { renderJson } from '../../src/report/json.ts'
import { claimsReportSchema, reportSchema } from '../../src/report/report-schema.ts'
import { contextOf } from './hand-built.ts'
import { story } from './story.ts'

const shipped = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'))

const claims = buildClaimsReport({
  ...contextOf(story.articles),
  claims: story.findings.flatMap(({ sides }) => sides.flatMap(side => side.claims)),
})

describe('the JSON Schemas in the package', () => {
  it('are those of the zod types (npm run schema writes them)', () => {
    expect(shipped('report')).toEqual(z.toJSONSchema(reportSchema))
    expect(shipped('claims')).toEqual(z.toJSONSchema(claimsReportSchema))
  })

  it('accept what the reporters print', () => {
    const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true })
    const validReport = ajv.compile(shipped('report'))
    validReport(JSON.parse(renderJson(story.report)))
    expect(validReport.errors).toBeNull()
    const validClaims = ajv.compile(shipped('claims'))
    validClaims(JSON.parse(renderJson(claims)))
    expect(validClaims.errors).toBeNull()
  })

  it('refuse a report with a field missing or of another type', () => {
    const valid = new Ajv2020.default({ allowUnionTypes: true }).compile(shipped('report'))
    const { summary, ...rest } = story.report
    expect(valid(rest)).toBe(false)
    expect(valid({ ...rest, summary: { ...summary, contradiction: '1' } })).toBe(false)
  })
})

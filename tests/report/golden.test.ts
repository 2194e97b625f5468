import { expect, it } from 'vitest'
import { formatNames } from '../../src/cli/options.ts'
import { type ReportOptions, renderReport } from '../../src/cli/render-report.ts'
import { usualOptions } from './format-options.ts'
import { settledReport } from './settled-story.ts'

const options: ReportOptions = { ...usualOptions, includeResolved: true }
const endings = {
  terminal: 'txt',
  lines: 'txt',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  github: 'log',
  gitlab: 'json',
  markdown: 'md',
  html: 'html',
}

it.each(formatNames)('the report as %s is the one in fixtures/reports', async format => {
  const text = [...(await renderReport(format, settledReport, options))].join('')
  await expect(text).toMatchFileSnapshot(`../../fixtures/reports/${format}.${endings[format]}`)
})

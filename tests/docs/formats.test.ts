import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type FormatName, formatNames } from '../../src/cli/options.ts'
import { root, runMain } from '../cli/run.ts'
import { formatsPage } from '../support/formats-page.ts'

/** Without what changes whenever the reading gets better. */
const steady = (page: string): string =>
  page.replace(/[a-z]-[0-9a-f]{8}/gu, 'ID').replace(/(?:confidence"?:? |"rank": )[\d.]+/gu, 'N')

it('docs/formats.md shows what a run prints', async () => {
  const outputs = new Map<FormatName, string>()
  for (const format of formatNames)
    outputs.set(
      format,
      (await runMain(['compare', '--no-config', 'fixtures/ferry-fire', '--format', format])).out,
    )
  const page = formatsPage(Object.fromEntries(outputs) as Record<FormatName, string>)
  const file = join(root, 'docs/formats.md')
  const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
  await expect(steady(written) === steady(page) ? written : page).toMatchFileSnapshot(file)
})

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Report } from '../../core/report.ts'
import { failedRead } from '../../load/load-error.ts'
import type { Environment } from '../environment.ts'

/** Reads a report that was saved as JSON, or says in one line why it cannot. */
export const readReport = async (
  path: string,
  { cwd }: Environment,
): Promise<{ readonly report: Report } | { readonly refused: string }> => {
  let text: string
  try {
    text = await readFile(resolve(cwd, path), 'utf8')
  } catch (thrown) {
    return { refused: `--report ${failedRead(path, thrown).error.message}` }
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refused: `--report ${path}: not JSON; save one with --format json=${path}` }
  }
  const { reportSchema } = await import('../../report/report-schema.ts')
  const checked = reportSchema.safeParse(json)
  if (checked.success) return { report: checked.data }
  const [issue] = checked.error.issues
  return {
    refused: `--report ${path}: not a report of this factcheck: ${issue?.path.join('.') || 'top'}: ${issue?.message}`,
  }
}

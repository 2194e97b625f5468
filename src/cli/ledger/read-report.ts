import { resolve } from 'node:path'
import type { Report } from '../../core/report.ts'
import { readBytes } from '../../files/read-bytes.ts'
import { formatSize, largestSize } from '../../files/size.ts'
import { failedRead } from '../../load/load-error.ts'
import type { Environment } from '../environment.ts'

/** Reads a report that was saved as JSON, or says in one line why it cannot. */
export const readReport = async (
  path: string,
  flag: '--report' | '--new-since',
  { cwd }: Environment,
): Promise<{ readonly report: Report } | { readonly refused: string }> => {
  let text: string
  try {
    const bytes = await readBytes(resolve(cwd, path), { maxSize: largestSize, isNamed: true })
    text = new TextDecoder().decode(bytes)
  } catch (thrown) {
    return { refused: `${flag} ${failedRead(path, thrown, formatSize(largestSize)).error.message}` }
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refused: `${flag} ${path}: not JSON; save one with --format json=${path}` }
  }
  const { reportSchema } = await import('../../report/report-schema.ts')
  const checked = reportSchema.safeParse(json)
  if (checked.success) return { report: checked.data }
  const [issue] = checked.error.issues
  return {
    refused: `${flag} ${path}: not a report of this factcheck: ${issue?.path.join('.') || 'top'}: ${issue?.message}`,
  }
}

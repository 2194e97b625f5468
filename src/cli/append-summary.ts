import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { whyNot } from '../files/file-trouble.ts'
import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'

/**
 * Adds a report to the page that a build server shows of a job. What earlier steps wrote stays. The page is an extra:
 * where it cannot be written there is a note, and the run ends as it would.
 */
export const appendSummary = async (outcome: Outcome, { cwd }: Environment): Promise<Outcome> => {
  const { summary, notes } = outcome
  if (!summary) return outcome
  try {
    await appendFile(resolve(cwd, summary.path), summary.text)
    return outcome
  } catch (thrown) {
    const why = whyNot(thrown)
    return { ...outcome, notes: [...notes, `${summary.path}: the summary cannot be written: ${why}`] }
  }
}

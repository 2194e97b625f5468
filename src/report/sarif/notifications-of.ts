import type { Notification } from 'sarif'
import type { Report } from '../../core/report.ts'
import { artifactLocationOf } from './location-of.ts'
import { plainMessage } from './plain-message.ts'

/** What the run has to say besides its results: trouble with files, stale decisions, results that are left out. */
export const notificationsOf = (report: Report, root: string, leftOut: number): readonly Notification[] => [
  ...report.problems.map(
    ({ code, path, message }): Notification => ({
      descriptor: { id: code },
      level: 'warning',
      message: { text: plainMessage(message) },
      locations: [{ physicalLocation: { artifactLocation: artifactLocationOf(path, root) } }],
    }),
  ),
  ...(report.ledger ?? []).map(
    ({ entry, state, subject, message }): Notification => ({
      descriptor: { id: `ledger-${state}` },
      level: 'warning',
      message: { text: plainMessage(`${subject} (${entry}): ${message}`) },
    }),
  ),
  ...(leftOut === 0
    ? []
    : [
        {
          descriptor: { id: 'results-left-out' },
          level: 'warning',
          message: {
            text: `${leftOut} of the mildest findings are left out, as GitHub takes no more; --format json has them all.`,
          },
        } satisfies Notification,
      ]),
]

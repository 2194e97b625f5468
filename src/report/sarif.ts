import { gzipSync } from 'node:zlib'
import type { Log } from 'sarif'
import type { Report } from '../core/report.ts'
import { type AlertOptions, alertsOf } from './alerts.ts'
import { inertJson } from './json.ts'
import { mostThatFit } from './most-that-fit.ts'
import { sourceRoot } from './sarif/location-of.ts'
import { notificationsOf } from './sarif/notifications-of.ts'
import { resultOf } from './sarif/result-of.ts'
import { type KindHelp, rulesOf } from './sarif/rules.ts'

/** How to write a SARIF log. */
export interface SarifOptions extends AlertOptions {
  /** Absolute path of the folder that paths are made relative to; it does not show in the log. */
  readonly root: string
  readonly kindHelp: KindHelp
}

/** What GitHub's code scanning keeps of a run, and the most it takes, in compressed bytes. */
const limits = { results: 5_000, bytes: 10_000_000 } as const

/** Compressed quickly, which is a little longer than it will be. */
const fits = (text: string): boolean =>
  Buffer.byteLength(text) <= limits.bytes || gzipSync(text, { level: 1 }).length <= limits.bytes

/**
 * The report in SARIF 2.1.0, for code scanning and editors: one result for each alert, worst first, within the limits
 * of GitHub. What is left out is said in a notification.
 */
export const renderSarif = (report: Report, options: SarifOptions): string => {
  const { root, includeResolved, kindHelp } = options
  const alerts = alertsOf(report, options)
  const rules = rulesOf(kindHelp)
  const context = { root, includeResolved, ruleIds: rules.map(({ id }) => id) }
  const results = alerts.slice(0, limits.results).map(alert => resultOf(alert, context))
  const logOf = (count: number): Log => {
    const notifications = notificationsOf(report, root, alerts.length - count)
    const notificationIds = [...new Set(notifications.map(({ descriptor }) => descriptor?.id ?? ''))].sort()
    return {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: report.tool.name,
              version: report.tool.version,
              semanticVersion: report.tool.version,
              rules: [...rules],
              notifications: notificationIds.map(id => ({ id })),
            },
          },
          originalUriBaseIds: {
            // Without its address: that would name a machine, and differ between runs.
            [sourceRoot]: { description: { text: 'The root of the repository, or the folder of the run.' } },
          },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...notifications] }],
          results: results.slice(0, count),
        },
      ],
    }
  }
  return mostThatFit(results.length, count => inertJson(logOf(count)), fits)
}

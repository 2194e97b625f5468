import type { Report } from '../core/report.ts'
import { type AlertOptions, alertsOf } from './alerts.ts'
import { clip } from './display-width.ts'
import { inGroup } from './in-group.ts'
import { inert } from './inert.ts'
import { placeOf } from './place-of.ts'
import { statedValues } from './terminal/statements.ts'

/** Most characters of a passage. */
const longest = 80

/**
 * The report in the form of compilers, for editors and grep: a line for each article and value of a finding, worst first.
 * What a decision settles is left out.
 *
 * @returns lines with a newline at the end; empty when there is nothing to tell
 * @example "wire.txt:1:23: error: people killed: 14 or 17? here 14 [figure f-6c6885b4]"
 */
export const renderLines = (report: Report, options: AlertOptions): string =>
  alertsOf(report, { ...options, includeResolved: false })
    .flatMap(({ finding, level }) =>
      statedValues(finding)
        .flatMap(({ statements }) => statements.flatMap(({ mention, copies }) => [mention, ...copies]))
        .map(
          mention =>
            `${placeOf(mention)}: ${level}: ${inert(finding.heading)} here ${clip(inert(mention.text), longest)} [${finding.kind} ${finding.id}${inGroup(finding)}]\n`,
        ),
    )
    .join('')

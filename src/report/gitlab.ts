import type { Report, ReportFinding } from '../core/report.ts'
import { type AlertLevel, type AlertOptions, alertsOf } from './alerts.ts'
import { clip } from './display-width.ts'
import { fileOf } from './file-of.ts'
import { inGroup } from './in-group.ts'
import { inert } from './inert.ts'
import { nested } from './json.ts'
import { nameOf, placeOf } from './place-of.ts'
import { sidesOf } from './sides-of.ts'

/** How to write a report of code quality. */
export interface GitlabOptions extends AlertOptions {
  /** Absolute path of the folder that paths are made relative to. */
  readonly root: string
}

/** GitLab's words for how bad something is. */
const severities: Readonly<Record<AlertLevel, string>> = {
  error: 'critical',
  warning: 'major',
  note: 'minor',
}

/** Most passages that a description lists, and how much of one it quotes. */
const mostPlaces = 6
const longestQuote = 80

/** "people killed: 14 or 17? “14” wire.txt:1:23; “17” local.txt:1:40" */
const descriptionOf = (finding: ReportFinding): string => {
  const sides = sidesOf(finding).flatMap(([first]) => (first ? [first.mention] : []))
  const places = sides
    .slice(0, mostPlaces)
    .map(mention => `“${clip(inert(mention.text), longestQuote)}” ${placeOf(mention)}`)
  const more = sides.length > mostPlaces ? `; and ${sides.length - mostPlaces} more` : ''
  const group = inGroup(finding)
  return `${inert(finding.heading)} ${places.join('; ')}${more}${group === '' ? '' : `;${group}`}`
}

/**
 * The report as GitLab's code quality, which a merge request shows: an entry for each finding at its first passage, worst
 * first. What a decision settles is left out.
 */
export const renderGitlab = (report: Report, options: GitlabOptions): string => {
  const entries = alertsOf(report, { ...options, includeResolved: false }).map(({ finding, level }) => {
    const [first] = finding.mentions
    const source = first?.source ?? ''
    return {
      description: descriptionOf(finding),
      check_name: `${finding.kind}/${finding.verdict}`,
      fingerprint: finding.id,
      severity: severities[level],
      location: {
        path: inert(fileOf(source, options.root) ?? nameOf(source)),
        lines: { begin: first?.line ?? 1 },
      },
    }
  })
  return `${nested(entries, 0)}\n`
}

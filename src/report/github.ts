import type { Report } from '../core/report.ts'
import { type Alert, type AlertLevel, type AlertOptions, alertsOf } from './alerts.ts'
import { reopenedLine } from './decision-lines.ts'
import { clip } from './display-width.ts'
import { endOf } from './end-of.ts'
import { inert } from './inert.ts'
import { placeOf } from './place-of.ts'
import { relativePath, standardInput } from './relative-path.ts'
import { sidesOf } from './sides-of.ts'
import { subjectOf } from './subject-of.ts'

/** How to write workflow commands. */
export interface GithubOptions extends AlertOptions {
  /** Absolute path of the folder that paths are made relative to. */
  readonly root: string
}

/** GitHub shows no more than ten of each command of a step. */
const mostOfEach = 10
/** Most places that an annotation lists, and how much of a passage it quotes. */
const mostPlaces = 12
const longestQuote = 160

const commands: Readonly<Record<AlertLevel, string>> = { error: 'error', warning: 'warning', note: 'notice' }

const codes: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
}
const data = (text: string): string => text.replace(/[%\r\n]/gu, character => codes[character] ?? '')
const property = (text: string): string => text.replace(/[%\r\n:,]/gu, character => codes[character] ?? '')

/** A file name can hold what no log should; the annotation then stands without its file. */
const fileOf = (path: string, root: string): string | null => {
  const file = relativePath(path, root) ?? path
  return path === standardInput || /[\p{C}\u2028\u2029]/u.test(file) ? null : file
}

const placeProperties = ({ finding }: Alert, root: string): readonly string[] => {
  const [mention] = finding.mentions
  const file = mention ? fileOf(mention.source, root) : null
  if (!mention || file === null) return []
  const end = endOf(mention)
  // Columns are for passages of one line.
  return [
    `file=${property(file)}`,
    `line=${mention.line}`,
    `endLine=${end.line}`,
    ...(end.line === mention.line ? [`col=${mention.column}`, `endColumn=${end.column}`] : []),
  ]
}

const textOf = ({ finding }: Alert): string => {
  const places = sidesOf(finding)
    .flatMap(side => side.slice(0, 3))
    .map(({ mention }) => `${placeOf(mention)}: “${clip(inert(mention.text), longestQuote)}”`)
  return [
    inert(finding.message),
    ...(finding.reopened ? [reopenedLine(finding.reopened)] : []),
    ...places.slice(0, mostPlaces),
  ].join('\n')
}

const annotation = (alert: Alert, root: string): string => {
  const { verdict, kind, id } = alert.finding
  const title = `${verdict} in ${kind}: ${clip(subjectOf(alert.finding), longestQuote)} (${id})`
  const properties = [...placeProperties(alert, root), `title=${property(title)}`]
  return `::${commands[alert.level]} ${properties.join(',')}::${data(textOf(alert))}`
}

/**
 * The report as workflow commands of GitHub Actions: annotations on the lines of a pull request, worst first, at most
 * ten of each level, as GitHub drops the rest silently; then how many are left. What is settled is not annotated.
 *
 * @returns lines with a newline at the end; empty when there is nothing to tell
 */
export const renderGithub = (report: Report, options: GithubOptions): string => {
  const alerts = alertsOf(report, { ...options, includeResolved: false })
  const shown = Object.keys(commands).flatMap(level =>
    alerts.filter(alert => alert.level === level).slice(0, mostOfEach),
  )
  const left = alerts.length - shown.length
  const lines = [
    ...shown.map(alert => annotation(alert, options.root)),
    ...(left > 0 ? [`${left} more not annotated`] : []),
  ]
  return lines.map(line => `${line}\n`).join('')
}

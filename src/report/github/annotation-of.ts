import type { ReportFinding } from '../../core/report.ts'
import type { Alert } from '../alerts.ts'
import { clip } from '../display-width.ts'
import { fileOf } from '../file-of.ts'
import { inGroup } from '../in-group.ts'
import { inert } from '../inert.ts'
import { placeOf } from '../place-of.ts'
import { remarksOn } from '../remarks-on.ts'
import { type NumberedMention, sidesOf } from '../sides-of.ts'
import type { Annotation } from './workflow-command.ts'

/** Most sides that are listed, and places of each; how much of a passage is quoted. */
const mostSides = 6
const mostPlaces = 3
const longestQuote = 160

const annotatedPlace = ({ mentions, touched = 0 }: ReportFinding, root: string): Annotation['place'] => {
  const mention = mentions[touched]
  const file = mention ? fileOf(mention.source, root) : null
  if (!mention || file === null) return {}
  const { line, column, endLine, endColumn } = mention
  // GitHub takes columns for passages of one line only.
  return endLine === line ? { file, line, endLine, col: column, endColumn } : { file, line, endLine }
}

/** "wire.txt:1:23, wire.txt:9:4: “14 people”" */
const sideOf = (side: readonly NumberedMention[]): string => {
  const places = side.slice(0, mostPlaces).map(({ mention }) => placeOf(mention))
  const more = side.length > mostPlaces ? ` and ${side.length - mostPlaces} more` : ''
  return `${places.join(', ')}${more}: “${clip(inert(side[0]?.mention.text ?? ''), longestQuote)}”`
}

/** A finding on the line of the passage that the change touches, else of the first, with the others listed. */
export const annotationOf = ({ finding, level }: Alert, root: string): Annotation => {
  const { verdict, kind, id, message } = finding
  const sides = sidesOf(finding)
  const more = sides.length > mostSides ? [`and ${sides.length - mostSides} more`] : []
  return {
    level,
    place: annotatedPlace(finding, root),
    title: `${verdict} in ${kind}: ${clip(inert(finding.heading), longestQuote)} (${id}${inGroup(finding)})`,
    text: [inert(message), ...remarksOn(finding), ...sides.slice(0, mostSides).map(sideOf), ...more].join(
      '\n',
    ),
  }
}

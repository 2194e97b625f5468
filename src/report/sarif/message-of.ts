import type { ReportFinding } from '../../core/report.ts'
import { clip } from '../display-width.ts'
import { inGroup } from '../in-group.ts'
import { inert } from '../inert.ts'
import { nameOf } from '../place-of.ts'
import { remarksOn } from '../remarks-on.ts'
import { type NumberedMention, sidesOf } from '../sides-of.ts'
import { plainMessage } from './plain-message.ts'

/** Most places that a side links to, and how much of a passage is quoted. */
const mostPlaces = 5
const longestQuote = 160

const placeOf = ({ mention, index }: NumberedMention): string =>
  index === 0 ? 'here' : `[${plainMessage(nameOf(mention.source))}:${mention.line}](${index})`

const sideOf = (side: readonly NumberedMention[], linked: number): string => {
  const places = side.filter(({ index }) => index < linked).slice(0, mostPlaces)
  const more = side.length > places.length ? ` and ${side.length - places.length} more` : ''
  const quote = plainMessage(clip(inert(side[0]?.mention.text ?? ''), longestQuote))
  return `“${quote}” ${places.map(placeOf).join(', ')}${more}`
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/**
 * What a result says: its first sentence stands alone, then come the sides with a numbered link to each place.
 *
 * @param linked how many of the passages have a location of their own
 * @example "people killed: 14 or 17? Figures exclude each other: 14 ≠ 17. “14 people” here; “17” [local.txt:3](1)."
 */
export const messageOf = (finding: ReportFinding, linked: number): string => {
  const sides = sidesOf(finding).map(side => sideOf(side, linked))
  return [
    `${plainMessage(finding.heading)} ${capital(plainMessage(finding.message))}.`,
    `${sides.join('; ')}.`,
    ...(finding.group === undefined ? [] : [`${capital(plainMessage(inGroup(finding).trim()))}.`]),
    ...remarksOn(finding).map(remark => `${capital(plainMessage(remark))}.`),
  ].join(' ')
}

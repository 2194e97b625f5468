import { groupBy } from '../core/group-by.ts'
import type { ClaimsReport, ReportClaim, ReportSource } from '../core/report.ts'
import { kindNames } from '../core/value.ts'
import { clip } from './display-width.ts'
import { formatValue } from './format-value.ts'
import { inert } from './inert.ts'
import { publicationOf } from './publication.ts'
import { terminalStyle } from './terminal-style.ts'

/** How to print claims for people. */
export interface ClaimsOptions {
  readonly colour: boolean
  /** Width of the terminal in columns. */
  readonly columns: number
}

const widestKind = Math.max(...kindNames.map(name => name.length))
/** Most columns of a passage. */
const widestText = 48

const counted = (count: number): string => `${count} ${count === 1 ? 'claim' : 'claims'}`

/**
 * The claims of each article for people: place, kind, passage, what it was read as, and whom or what it is about.
 *
 * @example "  4:98    title        homeland security adviser = homeland security adviser · Rosalind Ekberg-Vance"
 */
export const renderClaims = (report: ClaimsReport, { colour, columns }: ClaimsOptions): string => {
  const style = terminalStyle(colour)
  const groups = groupBy(report.claims, ({ source }) => source)
  const line = (claim: ReportClaim): string => {
    const place = `${claim.line}:${claim.column}`.padEnd(8)
    const subject = claim.subject === undefined ? '' : ` · ${inert(claim.subject)}`
    const text = `${clip(inert(claim.text), widestText)} = ${inert(formatValue(claim.value))}${subject}`
    return `  ${style.place(place)}${claim.kind.padEnd(widestKind + 2)}${clip(text, columns - widestKind - 12)}`
  }
  const section = (source: ReportSource): string => {
    const { path, published } = source
    // A bare amount inside a bound is for programs; people read the bound.
    const claims = (groups.get(path) ?? []).filter(({ rule }) => rule !== 'amount')
    const day = published === null ? '' : `, ${publicationOf(source)}`
    return [`${style.place(inert(path))}${day}: ${counted(claims.length)}`, ...claims.map(line), ''].join(
      '\n',
    )
  }
  return report.sources.map(section).join('\n')
}

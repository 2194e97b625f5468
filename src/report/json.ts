import type { ClaimsReport, Report } from '../core/report.ts'

/** What a terminal could act on, and JSON leaves as it is: C1 controls, line separators, bidi marks and overrides. */
const active = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The report as JSON with a newline at its end. Characters that could disturb a terminal are escaped; a JSON
 * parser gives them back unchanged.
 */
export const renderJson = (report: Report | ClaimsReport): string =>
  `${JSON.stringify(report, null, 2).replace(active, escaped)}\n`

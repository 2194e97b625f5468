import type { ClaimsReport, Report } from '../core/report.ts'

/**
 * What a terminal or a build log could act on, and JSON leaves as it is: C1 controls, line separators, bidi marks and
 * overrides, "##[command]".
 */
const active = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#\w{0,32}\[)/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A value as JSON with a newline at its end. Characters that could disturb a terminal are escaped; a JSON parser gives
 * them back unchanged.
 */
export const inertJson = (value: object): string =>
  `${JSON.stringify(value, null, 2).replace(active, escaped)}\n`

/** The report as JSON. */
export const renderJson = (report: Report | ClaimsReport): string => inertJson(report)

/** Every verdict, worst first. */
export const verdicts = [
  'contradiction',
  'unsupported',
  'compatible',
  'notation',
  'agreement',
  'uncorroborated',
] as const

/** How the sources of one fact stand to each other. */
export type Verdict = (typeof verdicts)[number]

/** How loudly a finding speaks: `error` fails a CI job by default. */
export type Severity = 'error' | 'warning' | 'note' | 'none'

/** Severity of each verdict when nothing softens it. */
export const severityOf: Readonly<Record<Verdict, Severity>> = {
  contradiction: 'error',
  unsupported: 'error',
  compatible: 'note',
  notation: 'note',
  agreement: 'none',
  uncorroborated: 'none',
}

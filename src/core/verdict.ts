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

/** How loudly a finding may speak, loudest first. */
export const severities = ['error', 'warning', 'note', 'none'] as const

/** How loudly a finding speaks: `error` fails a CI job by default. */
export type Severity = (typeof severities)[number]

/** A contradiction at least this sure is an error; what is less sure is possible, and a warning. */
export const sureEnough = 0.8

/** Severity of each verdict when nothing softens it. */
export const severityOf: Readonly<Record<Verdict, Severity>> = {
  contradiction: 'error',
  unsupported: 'error',
  compatible: 'note',
  notation: 'note',
  agreement: 'none',
  uncorroborated: 'none',
}

/** What a command wants written, and how it ends. `main` does the writing. */
export interface Outcome {
  /** 0: nothing at or above `--fail-on` is unresolved; 1: something is; 2: it could not run. */
  readonly exitCode: 0 | 1 | 2
  /** Data, for stdout: a text, or the pieces of one that may be very long. */
  readonly out: string | Iterable<string>
  /** Diagnostics, one line each, for stderr. */
  readonly notes: readonly string[]
  /** What goes to files; one that is new overwrites nothing. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly isNew?: true }[]
  /** Files whose change is to bring another run, absolute. */
  readonly watched?: readonly string[]
  /** What is added to the page that a build server shows of a job. */
  readonly summary?: { readonly path: string; readonly text: string }
}

/** The outcome of a run that could not start: one line, nothing on stdout. */
export const couldNotRun = (line: string): Outcome => ({ exitCode: 2, out: '', notes: [line], files: [] })

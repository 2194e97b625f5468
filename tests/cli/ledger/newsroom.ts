import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ended, runBuilt, temporaryFolder } from '../run.ts'

/** A folder of articles with a ledger, and what can be done in it. */
export interface Newsroom {
  readonly cwd: string
  readonly write: (name: string, text: string) => void
  readonly read: (name: string) => string
  readonly git: (...args: readonly string[]) => string
  /** Runs the built program on a day of the test's choice. */
  readonly run: (args: readonly string[], day?: string) => Ended
  /** The ids of the unresolved contradictions in the articles. */
  readonly openIds: (...files: readonly string[]) => readonly string[]
}

/** The day on which tests take place, unless they say otherwise. */
export const someDay = '2026-03-02'

/** A newsroom of its own for a test, under git. */
export const openNewsroom = (): Newsroom => {
  const cwd = temporaryFolder()
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main', ...args],
      { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
  git('init', '-q')
  const run = (args: readonly string[], day = someDay): Ended =>
    runBuilt(args, { cwd, env: { FACTCHECK_TODAY: day } })
  return {
    cwd,
    git,
    run,
    write: (name, text) => writeFileSync(join(cwd, name), text),
    read: name => readFileSync(join(cwd, name), 'utf8'),
    openIds: (...files) => {
      const { out } = run(['compare', '--format', 'json', ...files])
      return JSON.parse(out)
        .findings.filter(
          (finding: { severity: string; resolution: unknown }) =>
            finding.severity === 'error' && finding.resolution === null,
        )
        .map(({ id }: { id: string }) => id)
    },
  }
}

/** Two articles that contradict each other on the dead of a fire. */
export const wire = (dead: number): string =>
  `PORT ELM, March 4, 2024 (Wire) — The ferry fire killed ${dead} people on Monday, police said.\n`
export const local = (dead: number): string =>
  `PORT ELM, March 4, 2024 (Local) — The ferry fire killed ${dead} people on Monday, police said.\n`

import type { Ask } from './ledger/ask.ts'

/** What a large run may divide its work among. */
export interface Threads {
  /** The program that a thread runs. */
  readonly file: URL
  readonly most: number
  /** Characters of articles that are worth one of them. */
  readonly worth: number
}

/** Everything a command takes from the world around it, so that a test can hand in its own. */
export interface Environment {
  /** Writes data; what it returns is awaited before there is more. */
  readonly stdout: (text: string) => void | Promise<void>
  readonly stderr: (text: string) => void
  /** Reads standard input, and no more than so many bytes of it. */
  readonly stdin: (most: number) => Promise<Uint8Array>
  readonly cwd: string
  /** Which program this is, down to its code and its data: what another one kept is not taken. */
  readonly program?: (() => string) | undefined
  /** Today's date, `2024-01-19`: the ledger's clock. */
  readonly today: () => string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Number of the user whose rights the run has; left out where the system has none. */
  readonly uid?: number | undefined
  /** True when stdout is a terminal. */
  readonly isTTY: boolean
  /** Width of the terminal; undefined where stdout is none. */
  readonly columns: number | undefined
  /** Waits until one of some files, absolute, changes; left out where a run is one and no more. */
  readonly waitForChange?: ((files: readonly string[]) => Promise<void>) | undefined
  /** Left out where all is done in one. */
  readonly threads?: Threads | undefined
  /** Says on stderr what is being done, where a run takes long at a terminal; null takes it away. */
  readonly progress?: ((what: string | null) => void) | undefined
  /** Asks whoever sits at the terminal; left out where nobody does. */
  readonly ask?: (() => Promise<Ask>) | undefined
}

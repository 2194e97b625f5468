/** What a process printed and what it cost. */
export interface Measured {
  readonly stdout: string
  readonly cpuMs: number
  readonly maxRssKb: number
}

export declare const measure: (args: readonly string[]) => Measured

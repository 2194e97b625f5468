/** A line of a trace: what it tells, and the telling. */
export type TraceLine = readonly [label: string, text: string]

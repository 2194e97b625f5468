import type { FigureValue, Value } from '../../src/core/value.ts'

export declare const hashOf: (text: string) => number

export declare const sortsOfSlip: Readonly<Record<'figure' | 'date', readonly string[]>>

export declare const slipOf: <V extends FigureValue | Value>(value: V, key: string, sort: string) => V | null

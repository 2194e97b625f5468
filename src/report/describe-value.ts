import type { Value } from '../core/value.ts'
import { formatValue } from './format-value.ts'
import { inert } from './inert.ts'

/** A value in words, safe to print, on one line: what the ledger shows of it. */
export const describeValue = (value: Value): string => inert(formatValue(value))

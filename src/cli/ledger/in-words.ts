import type { Describe } from '../../ledger/decidable.ts'
import { describeValue } from '../../report/describe-value.ts'
import { inert } from '../../report/inert.ts'

/** How the ledger words what comes from articles. */
export const inWords: Describe = { value: describeValue, text: inert }

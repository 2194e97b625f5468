import type { CompareOptions } from '../options.ts'

/** Where the ledger is looked for where nothing names one. */
export const defaultLedger = 'factcheck.ledger.yaml'

/** The file to judge by. */
export const ledgerPath = ({ ledger, ledgerFrom }: Pick<CompareOptions, 'ledger' | 'ledgerFrom'>): string =>
  ledgerFrom ?? ledger ?? defaultLedger

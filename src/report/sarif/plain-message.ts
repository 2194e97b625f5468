import { inert } from '../inert.ts'

/** Text from outside as part of a SARIF message: no links, no placeholders. */
export const plainMessage = (text: string): string =>
  inert(text)
    .replace(/[\\[\]]/gu, '\\$&')
    .replace(/[{}]/gu, '$&$&')

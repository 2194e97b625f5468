import type { Token } from '../../core/sentence.ts'

/** Does nothing but a space or a hyphen stand behind the word? */
export const isTight = (token: Token | undefined): boolean => /^[\s-]*$/u.test(token?.after ?? '')

import type { Sentence } from '../core/sentence.ts'

/** Fewest words with digits of a row, and their share of all its words. */
const [fewest, share] = [8, 0.4]

/**
 * Is a line a row of a table rather than a sentence? "Harwick P24 W17 D4 L3 F48 A19 Pts 55": what its figures count is
 * said in its head, if anywhere.
 */
export const isTabular = ({ tokens }: Sentence): boolean => {
  const numeric = tokens.filter(({ text }) => /\d/u.test(text)).length
  return numeric >= fewest && numeric >= share * tokens.length
}

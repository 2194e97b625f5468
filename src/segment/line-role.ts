import type { SentenceRole } from '../core/sentence.ts'

/** "By Maren Holt", "by Anna Weld in Oslo"; "By noon it was 11 degrees" is a sentence. */
const signed = /^(?:by|By|BY|from|From|FROM)\s+\p{Lu}/u
const byline = /^(?:reporting by|written by|edited by|photograph|photo|published|updated|posted|date)\b/iu
const endsSentence = /[.!?…:;][”"’')\]]*$/u

/** Most words of a line that can be a heading without a full stop. */
const headingWords = 18
/** Most lines at the top that a headline, byline or date may take. */
const headLines = 6

/** "By Friday night 17 people were dead." is a sentence, "By Maren Holt in Porto." is not. */
const bylineWords = 10

/** "15:10 12 Mar", "9:15 a.m.": when a report of a live page was posted. */
const posted =
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?:,? (?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?)?$/iu

/** "Circulation 12,800 • Tuesday, March 12, 2024 • 50¢": what a paper has below its name. */
const masthead =
  /^(?:.* )?[|•·] (?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2} \p{L}{3,9} )(?:19|20)\d\d(?: [|•·].*)?$/u

/** "By Maren Holt and Ivo Renck | The Harbour Ledger", "Published: 4 March 2024", "Wed 3 May 2023 12.10 BST" */
const isByline = (line: string, position: number): boolean =>
  position < headLines &&
  line.length < 200 &&
  (((signed.test(line) || byline.test(line)) &&
    !(endsSentence.test(line) && line.split(' ').length > bylineWords)) ||
    (!endsSentence.test(line) &&
      /\b\d{1,2}[.:]\d\d\b|\b(?:19|20)\d\d\b/u.test(line) &&
      line.split(' ').length <= 12 &&
      position > 0))

/**
 * What a line of an article is.
 *
 * @param line the line, trimmed
 * @param position how many lines with text stand before it
 * @param title the article's title
 */
export const lineRole = (line: string, position: number, title: string): SentenceRole => {
  if (title !== '' && line === title && position < headLines) return 'headline'
  const isMasthead = position < headLines && line.length < 200 && masthead.test(line)
  if (isByline(line, position) || isMasthead || posted.test(line)) return 'byline'
  const bullet = /^[-•*–]\s/u.test(line)
  if (!bullet && !endsSentence.test(line) && line.split(/\s+/u).length <= headingWords) return 'heading'
  return 'body'
}

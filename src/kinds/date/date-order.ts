import { monthStarts } from '../../lang/en/calendar.ts'
import { americanWords, britishWords } from '../../lang/en/wording.ts'
/** In which order an article writes day and month in digits. */
export type DateOrder = 'day-first' | 'month-first'

/** "13/10/2024", "3/18/2024" */
const numeric = /\b(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?:19|20)?\d\d\b/gu
const month = `(?:${monthStarts.join('|')})[a-z]{0,6}`
/** "19 January", "19th of March" */
const dayFirst = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\b`, 'gu')
/** "January 19", "Jan. 19th" */
const monthFirst = new RegExp(String.raw`\b${month}\.? \d{1,2}\b`, 'gu')
/** How much of the article is looked at: what is decided is decided early. */
const limit = 20_000

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Works out whether "03/04/2024" is in March or in April here: from a date in digits that can only be read one
 * way, then from how the article writes dates in words, then from its spelling.
 *
 * @returns null where nothing tells
 */
export const readDateOrder = (text: string): DateOrder | null => {
  const head = text.slice(0, limit)
  for (const { groups } of head.matchAll(numeric)) {
    const first = Number(groups?.['first'])
    const second = Number(groups?.['second'])
    if (first > 12 && first <= 31 && second <= 12) return 'day-first'
    if (second > 12 && second <= 31 && first <= 12) return 'month-first'
  }
  const days = count(head, dayFirst)
  const months = count(head, monthFirst)
  if (days !== months) return days > months ? 'day-first' : 'month-first'
  const isBritish = britishWords.test(head)
  if (isBritish !== americanWords.test(head)) return isBritish ? 'day-first' : 'month-first'
  return null
}

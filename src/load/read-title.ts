import { datelineEnd } from '../text/dateline.ts'
import { readFrontMatter, stated } from '../text/read-front-matter.ts'
import { readHeaderDate } from './published-date.ts'

/** How many lines with text a headline may stand behind: a rubric, a summary. */
const lines = 3
const fewestWords = 3
const mostWords = 25
const longest = 250

/** "By Anna Weld", "Published: 4 March 2024" */
const byline = /^(?:by|from|published|updated|posted|date|photo)\b/iu

/** A full stop, colon or comma, but not the stop of "U.S." */
const endsSentence = /(?<!\b\p{Lu})[.:;,]["”’')\]]*$/u

const couldBeTitle = (line: string): boolean => {
  if (line.length > longest) return false
  const words = line.split(/\s+/u).length
  if (words < fewestWords || words > mostWords) return false
  if (endsSentence.test(line) || byline.test(line) || datelineEnd(line) > 0) return false
  return readHeaderDate(line, null) === null
}

/**
 * Finds an article's headline: the `title` of its front matter, else the first of its first lines that could
 * be one. A Markdown heading loses its hashes.
 *
 * @returns the headline as written, or an empty string
 */
export const readTitle = (text: string): string => {
  const front = readFrontMatter(text)
  const title = stated(front, 'title')
  if (title) return title.value
  const top: string[] = []
  let start = front?.end ?? 0
  while (top.length < lines && start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end).trim()
    if (line !== '') top.push(line.replace(/^#{1,6} +/u, ''))
    start = end + 1
  }
  return top.find(couldBeTitle) ?? ''
}

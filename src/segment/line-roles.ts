import type { SentenceRole } from '../core/sentence.ts'
import { lineRole } from './line-role.ts'

/** "Article Summary", "Key points:", "In brief" */
const label =
  /^(?:(?:article|story|news|quick|executive|short) )?(?:summary|abstract|overview|highlights|key points|key takeaways|in brief|at a glance|tl;?dr)\s?:?$/iu
/** "Summary: The toll of …" */
const inline = /^(?:article )?(?:summary|in brief|tl;?dr)\s?: \S/iu
const bullet = /^[-•*–]\s/u

/** Most lines at the top that a summary may begin in. */
const topLines = 6

const endsSentence = /[.!?…][”"’')\]]*$/u

/** What cells of a row are set apart by: bars, tabs, or columns of spaces. */
const gaps: readonly RegExp[] = [/\|(?: |$)/u, /\t/u, / {3,}/u]

/** How many cells a line has for each way to set them apart; sentences with wide gaps between them are none. */
const cellsOf = (line: string): readonly number[] =>
  endsSentence.test(line) ? [] : gaps.map(gap => line.split(gap).filter(cell => cell.trim() !== '').length)

/** Rows of a table: lines, one below the other, that are set in cells alike. */
const rowsIn = (lines: readonly string[]): ReadonlySet<number> => {
  const cells = lines.map(cellsOf)
  const rows = new Set<number>()
  for (const [i, own] of cells.entries()) {
    const isLikeAbove = own.some((count, way) => count > 1 && count === cells[i - 1]?.[way])
    if (isLikeAbove) rows.add(i - 1).add(i)
  }
  return rows
}

const withoutHashes = (line: string): string => line.replace(/^#{1,6} +/u, '')

/** A headline, one paragraph or a list, a byline: what stands between sums the article up. */
const isStandfirst = (roles: readonly SentenceRole[], isItem: (i: number) => boolean, i: number): boolean => {
  let [above, below] = [i - 1, i + 1]
  while (isItem(i) && isItem(above)) above--
  while (isItem(i) && isItem(below) && below < topLines) below++
  return i > 0 && i < topLines && roles[above] === 'headline' && roles[below] === 'byline'
}

/**
 * What each line of an article is. Lines that sum the article up stand under a label, as one paragraph or a list, or
 * between headline and byline.
 *
 * @param lines the lines with text, trimmed
 */
export const lineRoles = (lines: readonly string[], title: string): readonly SentenceRole[] => {
  const rows = rowsIn(lines)
  const roles = lines.map((line, position): SentenceRole => {
    const role = lineRole(line, position, title)
    return rows.has(position) && (role === 'body' || role === 'heading') ? 'table' : role
  })
  let open: 'paragraph' | 'list' | null = null
  return roles.map((role, i) => {
    const line = lines[i] ?? ''
    const isItem = bullet.test(line)
    const isOpen = open === 'paragraph' || (open === 'list' && isItem)
    if (i < topLines && label.test(withoutHashes(line))) open = 'paragraph'
    else open = isOpen && isItem ? 'list' : null
    const sumsUp =
      isOpen ||
      isStandfirst(roles, at => bullet.test(lines[at] ?? ''), i) ||
      (i < topLines && inline.test(line))
    if (role === 'body' && sumsUp) return 'summary'
    return role === 'body' && isItem && !endsSentence.test(line) ? 'list' : role
  })
}

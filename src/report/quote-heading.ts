import type { Finding } from '../core/finding.ts'

/** Words of a quotation that are shown before and behind those that differ. */
const shown = { before: 5, behind: 4 } as const

interface Found {
  readonly start: number
  readonly end: number
}

/** Where some words stand in a text, whatever stands between them: "arms" in "nuclear arms." */
const find = (text: string, words: string): Found | null => {
  const parts = words.split(/\s+/u).map(word =>
    word
      .replace(/[^\p{L}\p{N}'’]/gu, '')
      .replace(/['’]/gu, "['’]")
      .slice(0, 60),
  )
  const pattern = parts.filter(part => part !== '').join('[^\\p{L}\\p{N}]+')
  if (pattern === '') return null
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** The words that differ with some on each side: "… closer to a nuclear bomb". */
const excerpt = (text: string, { start, end }: Found): string => {
  const before = text.slice(0, start).split(/\s+/u)
  const behind = text.slice(end).split(/\s+/u)
  const lead = before.length > shown.before ? '… ' : ''
  const rest = behind.length > shown.behind + 1 ? ' …' : ''
  return `“${lead}${[...before.slice(-shown.before - 1)].join(' ').trimStart()}${text.slice(start, end)}${behind
    .slice(0, shown.behind + 1)
    .join(' ')
    .replace(/[,;:.]$/u, '')}${rest}”`
}

/**
 * Two quotations at the words where they differ; null where these cannot be found in them.
 *
 * @example "“… closer to a nuclear bomb” or “… closer to nuclear arms”?"
 */
export const quoteHeading = ({ sides, reason }: Finding): string | null => {
  const texts = sides.flatMap(({ claims }) => claims.slice(0, 1).map(({ mention }) => mention.text))
  const { left = '', right = '' } = reason.args
  const [a, b] = [String(left), String(right)]
  const at = (words: string, not?: string): { text: string; found: Found } | null => {
    for (const text of texts) {
      const found = text === not ? null : find(text, words)
      if (found) return { text, found }
    }
    return null
  }
  if (a === '' || b === '') {
    const more = at(a === '' ? b : a)
    if (!more) return null
    const { text, found } = more
    return `${excerpt(text, found)}: with or without “${text.slice(found.start, found.end)}”?`
  }
  const first = at(a)
  const second = first && at(b, first.text)
  return first && second
    ? `${excerpt(first.text, first.found)} or ${excerpt(second.text, second.found)}?`
    : null
}

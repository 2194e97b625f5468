import { groupBy } from '../../core/group-by.ts'
import type { Report, ReportMention } from '../../core/report.ts'
import type { Span } from '../../core/span.ts'

/** A passage of an article and the findings that it is part of. */
export interface Passage extends Span {
  /** Indices of findings, worst first. */
  readonly findings: readonly number[]
}

interface Placed {
  readonly mention: ReportMention
  readonly finding: number
}

/**
 * Where the passages of a report stand in the words of their articles. A report counts in files; where a file holds markup, its
 * sentences are found by their words, those that stand twice in the order of the file.
 *
 * @param texts words of each article, by path
 * @returns passages by path, in the order of the text
 */
export const placePassages = (
  { findings }: Report,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Passage[]> => {
  const all = findings.flatMap(({ mentions }, finding): readonly Placed[] =>
    mentions.map(mention => ({ mention, finding })),
  )
  const placed = [...groupBy(all, ({ mention }) => mention.source)].map(([path, own]) => {
    const text = texts.get(path) ?? ''
    const found = new Map<string, number>()
    const byStart = [...groupBy(own, ({ mention }) => `${mention.start} ${mention.end}`).values()].toSorted(
      ([a], [b]) => (a?.mention.start ?? 0) - (b?.mention.start ?? 0),
    )
    const last = { sentence: '', offset: -1, at: 0 }
    const passages = byStart.flatMap(([first, ...rest]): readonly Passage[] => {
      if (!first) return []
      const { sentence, offset, text: words, start } = first.mention
      const indices = [...new Set([first, ...rest].map(({ finding }) => finding))].sort((a, b) => a - b)
      if (words !== '' && text.startsWith(words, start))
        return [{ start, end: start + words.length, findings: indices }]
      // A passage that does not stand behind the one before it is of the next sentence in the same words.
      const isNext = sentence === last.sentence && offset > last.offset
      const from = isNext ? last.at : (found.get(sentence) ?? -1) + 1
      const at = sentence === '' ? -1 : text.indexOf(sentence, from)
      if (at < 0) return []
      found.set(sentence, at)
      Object.assign(last, { sentence, offset, at })
      return [{ start: at + offset, end: at + offset + words.length, findings: indices }]
    })
    return [path, passages.toSorted((a, b) => a.start - b.start)] as const
  })
  return new Map(placed)
}

/** A stretch of a paragraph: plain, or part of passages. */
export interface Stretch {
  readonly text: string
  readonly findings: readonly number[]
  /** Whether a passage begins here. */
  readonly isStart: boolean
}

/** The paragraphs of a text, each in stretches that belong to the same passages. */
export const paragraphsOf = (text: string, passages: readonly Passage[]): readonly (readonly Stretch[])[] => {
  const paragraphs: Stretch[][] = []
  let next = 0
  let start = 0
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const end = start + line.length
    while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const own: Passage[] = []
    for (let i = next; i < passages.length && (passages[i]?.start ?? end) < end; i++) {
      const passage = passages[i]
      if (passage && passage.end > start) own.push(passage)
    }
    const cuts = [
      ...new Set([start, end, ...own.flatMap(p => [Math.max(p.start, start), Math.min(p.end, end)])]),
    ]
    cuts.sort((a, b) => a - b)
    const stretches = cuts.slice(0, -1).map((from, i): Stretch => {
      const to = cuts[i + 1] ?? end
      const inside = own.filter(p => p.start <= from && p.end >= to)
      return {
        text: text.slice(from, to),
        findings: [...new Set(inside.flatMap(p => p.findings))].sort((a, b) => a - b),
        isStart: inside.some(p => p.start === from),
      }
    })
    if (line.trim() !== '') paragraphs.push(stretches)
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return paragraphs
}

import { groupBy } from '../../core/group-by.ts'
import type { Line } from './plain-lines.ts'

/** Columns that text is wrapped at. */
const narrowest = 40
const widest = 100
/** How much wider than the widest paragraph a line of the same text may be. */
const slack = 4

/** Lines of text one below the other, quoted alike. */
type Block = readonly Line[]

const isBlank = ({ start, end }: Line): boolean => start >= end

const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Line[][] = []
  let before: Line | undefined
  for (const line of lines) {
    if (!isBlank(line)) {
      if (before && before.quotes === line.quotes) blocks.at(-1)?.push(line)
      else blocks.push([line])
    }
    before = isBlank(line) ? undefined : line
  }
  return blocks
}

const endsSentence = /[.!?…:;][”"’')\]]*$/u
const bullet = /^(?:[-•*+–—]|\d{1,3}[.)]|\p{Ll}[.)])\s/u
const number = /^\d/u
/** "#" headings, rows of a table, rules between parts. */
const standsAlone = /^(?:#{1,6} |\|)|^[-=*_~#+| ]{3,}$|\t|\S {3,}\S/u
/** Only where a line before it breaks off: "… Larkin Terrace blaze" / "By Joanna Pruitt". */
const byline =
  /^(?:By \p{Lu}|(?:Last updated|First published|Published|Updated|Posted|Photo|Photograph|Picture|Image|Date)\b)/u
/** "Ros Quennell", below a headline that does not end in a small word. */
const name = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?<!\.)$/u
const endsInSmallWord = /\s\p{Ll}{1,5}$/u

/** What is asked of two lines, one below the other. */
interface Pair {
  readonly line: Line
  readonly text: string
  readonly next: Line
  readonly nextText: string
}

const pairsOf = (file: string, block: Block): readonly Pair[] =>
  block.slice(1).map((next, i) => {
    const line = block[i] as Line
    return {
      ...{ line, next },
      text: file.slice(line.start, line.end),
      nextText: file.slice(next.start, next.end),
    }
  })

/** The next word had no room left in the line. */
const isFull = ({ line, nextText }: Pair, width: number): boolean => {
  const word = nextText.search(/\s/u)
  return line.width + 1 + (word < 0 ? nextText.length : word) > width
}

/** "… the police said in" / "a statement": goes on in the middle of a sentence. */
const goesOn = ({ text, nextText }: Pair): boolean => !endsSentence.test(text) && /^\p{Ll}/u.test(nextText)

const widestOf = (block: Block): number => block.reduce((most, { width }) => Math.max(most, width), 0)

const couldBeWrapped = (block: Block): boolean => widestOf(block) >= narrowest && widestOf(block) <= widest

/** A paragraph of three lines and more, each of which is full but the last. */
const isParagraph = (block: Block, pairs: readonly Pair[]): boolean =>
  block.length > 2 &&
  couldBeWrapped(block) &&
  pairs.every(pair => isFull(pair, widestOf(block))) &&
  pairs.some(goesOn)

/** The columns that a text is wrapped at, or null where each of its lines is a paragraph. */
const widthOf = (
  blocks: readonly { readonly block: Block; readonly pairs: readonly Pair[] }[],
): number | null => {
  const paragraphs = blocks.filter(({ block, pairs }) => isParagraph(block, pairs))
  if (paragraphs.length > 0) return widestOf(paragraphs.flatMap(({ block }) => block))
  // A few lines, or paragraphs with nothing between them: the widest line tells.
  const width = widestOf(blocks.flatMap(({ block }) => block))
  const going = blocks.flatMap(({ pairs }) => pairs.filter(goesOn))
  const full = going.filter(pair => isFull(pair, width)).length
  return width >= narrowest && width <= widest && full > going.length - full ? width : null
}

/** Whether the lower of two lines begins something of its own. */
const begins = ({ line, next, text, nextText }: Pair, isItem: boolean): boolean => {
  if (standsAlone.test(nextText) || standsAlone.test(text)) return true
  if (next.indent > line.indent && !isItem) return true
  // A dash or a number that a line happens to begin with opens no item in the middle of a sentence.
  if (bullet.test(nextText)) return isItem || (endsSentence.test(text) && !number.test(nextText))
  return byline.test(nextText) && !endsSentence.test(text)
}

/** A headline and the name of whoever wrote what stands below. */
const isSigned = ({ text, nextText }: Pair): boolean => name.test(nextText) && !endsInSmallWord.test(text)

/** A line that no paragraph shows to be wrapped: a headline may be as wide as it likes. */
const isOverlong = ({ line, text }: Pair, width: number): boolean =>
  line.width > widest || (line.width > width + slack && endsSentence.test(text))

/**
 * Finds the lines that go on from the line above, because text was wrapped at some column: the next word would not have had
 * room there, and the line opens no list, heading or table.
 */
export const wrappedLines = (file: string, lines: readonly Line[]): ReadonlySet<Line> => {
  const blocks = blocksOf(lines).map(block => ({ block, pairs: pairsOf(file, block) }))
  const joined = new Set<Line>()
  const quotesOf = ({ block }: (typeof blocks)[number]): number => block[0]?.quotes ?? 0
  const byQuotes = groupBy(blocks, quotesOf)
  const known = new Map([...byQuotes].map(([quotes, own]) => [quotes, widthOf(own)]))
  if ([...known.values()].every(width => width === null)) return joined
  // What a mail quotes is wrapped where the mail is.
  const widths = new Map(
    [...byQuotes].map(([quotes, own]) => [
      quotes,
      known.get(quotes) ?? widestOf(own.flatMap(({ block }) => block)),
    ]),
  )
  for (const [place, { block, pairs }] of blocks.entries()) {
    const own = isParagraph(block, pairs) ? widestOf(block) : (widths.get(quotesOf({ block, pairs })) ?? 0)
    let isItem = bullet.test(pairs[0]?.text ?? '')
    for (const [row, pair] of pairs.entries()) {
      const isTop = place === 0 && row === 0
      const opens = begins(pair, isItem) || (isTop && isSigned(pair))
      if (!opens && !isOverlong(pair, own) && isFull(pair, own)) joined.add(pair.next)
      else isItem = bullet.test(pair.nextText)
    }
  }
  return joined
}

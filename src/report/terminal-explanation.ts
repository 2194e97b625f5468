import type { ExplainedPair, ExplainedPassage, Explanation, TracedPassage } from '../core/explanation.ts'
import { clip } from './display-width.ts'
import { inert } from './inert.ts'
import { markMention } from './mark-mention.ts'
import { nameOf, placeOf } from './place-of.ts'
import { plainSentences } from './plain-sentences.ts'
import { headingLines, textWidth } from './terminal/page.ts'
import { type TerminalStyle, terminalStyle } from './terminal-style.ts'
import type { TraceLine } from './trace-line.ts'
import { kindsOf, pairLines, passageLines } from './trace-lines.ts'
import { wrap, wrapMarked } from './wrap-marked.ts'

/** How to print an explanation for people. */
export interface ExplanationOptions {
  readonly colour: boolean
  /** Width of the terminal in columns. */
  readonly columns: number
}

interface Page extends ExplanationOptions {
  readonly style: TerminalStyle
}

/** Columns of the word that says what a line tells. */
const labelWidth = 11

const labelled = (lines: readonly TraceLine[], indent: number, { columns, style }: Page): readonly string[] =>
  lines.flatMap(([label, text]) => {
    // A part of a sum stands further in; wrapping would take the spaces away.
    const inner = text.length - text.trimStart().length
    const room = Math.max(20, columns - indent - labelWidth - inner)
    return wrap(inert(text.trimStart()), room).map((line, i) => {
      const head = (i === 0 ? label : '').padEnd(labelWidth)
      return `${' '.repeat(indent)}${style.faint(head)}${' '.repeat(inner)}${line}`
    })
  })

const passageBlock = (passage: TracedPassage, { values }: ExplainedPair, page: Page): readonly string[] => {
  const { columns, style } = page
  const reason = {
    code: values.reason.code,
    ...(values.verdict === 'contradiction' ? values.reason.args : {}),
  }
  const marked = wrapMarked(markMention(passage, reason), columns - 4)
  return [
    `  ${style.place(placeOf(passage))}`,
    ...marked.flatMap(({ text, under }) => [
      `    ${text}`,
      ...(under === '' ? [] : [`    ${style.mark(under)}`]),
    ]),
    ...labelled(passageLines(passage), 4, page),
  ]
}

const pairBlock = (pair: ExplainedPair, page: Page): readonly string[] => {
  const [a, b] = pair.claims
  return [
    `${pair.kind}: ${clip(inert(`${a.text} · ${b.text}`), page.columns - pair.kind.length - 2)}`,
    ...passageBlock(a, pair, page),
    ...passageBlock(b, pair, page),
    ...labelled(pairLines(pair), 2, page),
  ]
}

const counted = (claims: readonly TracedPassage[]): string =>
  claims.length === 0
    ? 'no claim was read here'
    : `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${kindsOf(claims)}`

const placeLine = ({ path, line, column, claims }: ExplainedPassage): string =>
  `${nameOf(path)}:${line}${column === null ? '' : `:${column}`}  ${counted(claims)}`

/** What is said where there is no pair to explain. */
const nothing = ({ finding, passages }: Explanation): string => {
  if (finding) return 'nothing stands against it: no other article says anything of this kind'
  return passages.every(({ claims }) => claims.length > 0)
    ? 'nothing to explain: the two have no kind of claim in common, and only claims of one kind are put together'
    : 'nothing to explain: there are no two claims'
}

/** The explanation for people: two plain sentences, what was asked, then each pair from what was read to the verdict. */
export const renderExplanation = (explanation: Explanation, options: ExplanationOptions): string => {
  const page: Page = { ...options, style: terminalStyle(options.colour) }
  const { finding, passages, pairs, more } = explanation
  const asked = finding
    ? [
        ...headingLines(finding, page),
        ...wrap(inert(finding.message), page.columns - 2).map(line => `  ${line}`),
      ]
    : passages.flatMap(passage => wrap(placeLine(passage), page.columns))
  const rest =
    more === 0
      ? []
      : [
          [
            `${more} more ${more === 1 ? 'pair' : 'pairs'} of one kind, with less to say; --kind or a column narrows them down`,
          ],
        ]
  const plain = plainSentences(explanation).flatMap(sentence => wrap(sentence, textWidth(page)))
  const blocks =
    pairs.length === 0 ? [wrap(nothing(explanation), page.columns)] : pairs.map(pair => pairBlock(pair, page))
  return [...(plain.length === 0 ? [] : [plain]), asked, ...blocks, ...rest]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
}

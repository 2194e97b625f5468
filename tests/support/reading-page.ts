import type { Value } from '../../src/core/value.ts'
import type { Corpus } from '../../src/kinds/corpus-line.ts'
import type { Kind } from '../../src/kinds/define-kind.ts'

/** A cell of a table: the mention in bold, no character that Markdown would take for its own. */
const cell = (phrase: string): string =>
  phrase
    .replace(/[|*_`<>\\]/gu, char => `\\${char}`)
    .replaceAll('⟦', '**')
    .replaceAll('⟧', '**')
    .replaceAll('\n', ' ')

const valueCell = (value: object): string =>
  `\`${JSON.stringify(value).replaceAll('`', "'").replaceAll('|', '\\|')}\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

/** What one kind reads, ignores and how it compares, as its corpus says. */
const section = (kind: Kind, { published, reads, ignores, compares }: Corpus<Value>): string =>
  [
    `## ${kind.name}`,
    `${kind.help[0]?.toUpperCase()}${kind.help.slice(1)}.${published ? ` The examples were published on ${published}.` : ''}`,
    '### Read',
    table(
      ['value', 'written as'],
      reads.map(({ value, phrases }) => [valueCell(value), phrases.map(cell).join('<br>')]),
    ),
    '### Left alone',
    ignores.map(phrase => `- ${cell(phrase)}`).join('\n'),
    '### Compared',
    table(
      ['one source', 'another', 'verdict', 'reason'],
      compares.map(({ a, b, verdict, reason }) => [cell(a), cell(b), verdict, `\`${reason}\``]),
    ),
  ].join('\n\n')

/** The page `docs/reading.md`: everything the corpora hold, kind by kind. */
export const readingPage = (
  kinds: readonly Kind[],
  corpora: Readonly<Record<string, Corpus<Value>>>,
): string =>
  [
    '# What factcheck reads',
    'This page is generated from the corpora beside the rules (`npm run docs`); a test fails when it is out of date. ' +
      'What stands in bold is the passage that is read; the words around it are context.',
    ...kinds.flatMap(kind => {
      const corpus = corpora[kind.name]
      return corpus ? [section(kind, corpus)] : []
    }),
    '',
  ].join('\n\n')

import { groupBy } from '../../core/group-by.ts'
import type { ReportFinding, ReportMention } from '../../core/report.ts'
import { wordingKey } from '../../core/wording-key.ts'
import { formatValue } from '../format-value.ts'
import { inert } from '../inert.ts'

/** What one article says of a fact, and where else it or a copy of its words says so. */
export interface Statement {
  readonly mention: ReportMention
  /** "12:4", "30:1": where else the article says so. */
  readonly also: readonly string[]
  /** Articles that say it in the same sentence. */
  readonly copies: readonly ReportMention[]
}

/** A value and who states it. */
export interface StatedValue {
  /** "14", "USD 2.6 million" */
  readonly value: string
  readonly statements: readonly Statement[]
}

const statementsOf = (mentions: readonly ReportMention[]): readonly Statement[] => {
  const bySource = [...groupBy(mentions, ({ source }) => source).values()].flatMap(([mention, ...others]) =>
    mention ? [{ mention, also: others.map(({ line, column }) => `${line}:${column}`) }] : [],
  )
  return [...groupBy(bySource, ({ mention }) => wordingKey(mention.sentence)).values()].flatMap(
    ([first, ...copies]) => (first ? [{ ...first, copies: copies.map(({ mention }) => mention) }] : []),
  )
}

/** "T03:11" → "03:11", "2024-03-10T15:15" → "2024-03-10 15:15": a time as people read it. */
const readable = (value: string): string =>
  value.replace(/(?<=^|about )T(?=\d\d:)/u, '').replace(/(?<=\d)T(?=\d\d:)/u, ' ')

/** The sides of a finding: what each value is and which articles state it; copies of one text stand together. */
export const statedValues = ({ mentions }: ReportFinding): readonly StatedValue[] =>
  [...groupBy(mentions, ({ value }) => formatValue(value)).entries()].map(([value, own]) => ({
    value: inert(own[0]?.value.type === 'date' ? readable(value) : value),
    statements: statementsOf(own),
  }))

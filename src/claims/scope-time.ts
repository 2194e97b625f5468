import type { Sentence } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import type { DateValue } from '../core/value.ts'
import type { Frame } from './frame.ts'

/** A date of the sentence, read. */
export interface DateInSentence {
  readonly span: Span
  readonly value: DateValue
}

/**
 * The date that limits a mention: the nearest one in its clause, else one that opens the sentence ("In 2019 a
 * fire … and left 60 homeless").
 *
 * @returns EDTF, or null
 */
export const scopeTime = (
  sentence: Sentence,
  frame: Frame,
  dates: readonly DateInSentence[],
): string | null => {
  const { tokens } = sentence
  const [from, to] = [tokens[frame.clause.first]?.span.start ?? 0, tokens[frame.clause.last]?.span.end ?? 0]
  const at = tokens[frame.first]?.span.start ?? 0
  // "dozens of questions on the 2016 election": the year of something else.
  const isOfOtherNoun = ({ span }: DateInSentence): boolean => {
    const year = tokens.findIndex(token => token.span.start === span.start && token.span.end === span.end)
    const noun = sentence.tree.heads[year] ?? -1
    const isBeside = noun > year && tokens[noun]?.pos === 'noun' && tokens[year]?.after === ' '
    return (
      isBeside &&
      /^\d{4}$/u.test(tokens[year]?.text ?? '') &&
      noun !== frame.counted &&
      !frame.agent.includes(noun)
    )
  }
  const distance = (date: DateInSentence) => Math.abs(date.span.start - at)
  const [nearest] = dates
    .filter(date => date.span.start >= from && date.span.end <= to && !isOfOtherNoun(date))
    .toSorted((a, b) => distance(a) - distance(b))
  // "In 2019, …", "As of 4 September, …"
  const lead = tokens[0]?.normal === 'as' ? 2 : 1
  const opening = dates.find(date => date.span.start <= (tokens[lead]?.span.start ?? 0))
  return (nearest ?? opening)?.value.edtf ?? null
}

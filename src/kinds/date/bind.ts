import type { Sentence } from '../../core/sentence.ts'
import { contains } from '../../core/span.ts'
import { saidOn } from '../../lang/en/speech.ts'
import { boilerplate, type Found } from '../define-kind.ts'
import { mapTold, toldIn } from './map-told.ts'
import type { DateParts } from './normalise.ts'
import { isDayLike, type Told, type Unit, type When } from './stated.ts'

type FoundDate = Found<DateParts>

/** "the next day" may count from "two days later", which counts from a date; no further. */
const longestChain = 3

/** Most dates of a sentence that are looked at. */
const nearest = 6

/** What of a date an amount in a unit is counted from: of "3 May 2019" the year, where years are counted. */
const countable = (when: When, unit: Unit): When | null => {
  if (when.type === 'shift' && toldIn(when).length > 0) return when.unit === unit ? when : null
  if (unit === 'day' || unit === 'week') {
    const isVague = when.type === 'shift' && when.unit !== 'day'
    return isDayLike(when) && !isVague ? when : null
  }
  if (when.type !== 'calendar') return null
  if (unit === 'month' || unit === 'quarter') return when.month === null ? null : { ...when, day: null }
  return when.year === null ? null : { ...when, month: null, day: null }
}

/** "…, he said on Tuesday": on that day somebody spoke, and what follows counts from another. */
const isSpoken = ({ span }: FoundDate, { text, span: { start } }: Sentence): boolean =>
  saidOn.test(text.slice(0, span.start - start).slice(-60))

/** The dates that were told before, nearest first: of the sentence, then of the one or two before it. */
const toldBefore = (
  own: readonly FoundDate[],
  done: readonly (readonly FoundDate[])[],
  sentences: readonly Sentence[],
  index: number,
): readonly (readonly [FoundDate, Sentence])[] =>
  [0, 1, 2].flatMap(back => {
    const [here, there] = [sentences[index], sentences[index - back]]
    if (!here || !there || there.role !== here.role) return []
    if (back === 2 && there.paragraph !== here.paragraph) return []
    const dates = back === 0 ? own : (done[index - back] ?? [])
    return dates
      .slice(-nearest)
      .toReversed()
      .map(date => [date, there] as const)
  })

const anchorOf = (
  told: Told,
  before: readonly (readonly [FoundDate, Sentence])[],
): { readonly of: When; readonly direction: DateParts['direction'] } | null => {
  for (const [date, sentence] of before) {
    const { stated, direction } = date.parts
    const of = date.rule === boilerplate || stated.bound ? null : countable(stated.when, told.unit)
    if (!of || toldIn(of).length >= longestChain || isSpoken(date, sentence)) continue
    return { of, direction }
  }
  return null
}

/**
 * "“We signed it today,” she told reporters on Monday": the day on which it was said, where the sentence tells it. Otherwise that
 * it is the day of publication is an assumption.
 */
const asSpoken = (date: FoundDate, beside: readonly FoundDate[], sentence: Sentence): FoundDate => {
  const { when } = date.parts.stated
  const isQuoted = ({ span }: FoundDate): boolean => sentence.quotes.some(quote => contains(quote, span))
  if (when.type !== 'shift' || when.unit !== 'day' || when.from !== null || !isQuoted(date)) return date
  const spoken = beside.find(
    other =>
      !isQuoted(other) &&
      /^(?:weekday|calendar)$/u.test(other.parts.stated.when.type) &&
      isSpoken(other, sentence),
  )
  const today: When = { type: 'shift', unit: 'day', count: 0, from: null }
  const from = spoken?.parts.stated.when ?? { type: 'told', unit: 'day', inSentence: false, of: today }
  const direction = spoken?.parts.direction ?? date.parts.direction
  return {
    ...date,
    parts: { ...date.parts, stated: { ...date.parts.stated, when: { ...when, from } }, direction },
  }
}

/**
 * Finds what "four days later", "the next day" and "on Friday, a day after the strike ended" count from: the date told last.
 * Leaves out those that find nothing; "that evening" is then one of an unknown day.
 */
export const bind = (
  found: readonly (readonly FoundDate[])[],
  sentences: readonly Sentence[],
): readonly (readonly FoundDate[])[] => {
  const done: (readonly FoundDate[])[] = []
  for (const [index, dates] of found.entries()) {
    const own: FoundDate[] = []
    for (const date of dates) {
      const { stated } = date.parts
      const [told] = toldIn(stated.when)
      const sentence = sentences[index]
      if (!told) {
        own.push(sentence ? asSpoken(date, dates, sentence) : date)
        continue
      }
      const before = toldBefore(own, done, sentences, index).filter(
        ([, sentence]) => !told.inSentence || sentence === sentences[index],
      )
      const anchor = anchorOf(told, before)
      const rule = 'told-day'
      if (anchor) {
        const when = mapTold(stated.when, inner => ({ ...inner, of: anchor.of }))
        own.push({
          ...date,
          rule,
          parts: { ...date.parts, stated: { ...stated, when }, direction: anchor.direction },
        })
      } else if (stated.when.type === 'told' && stated.part !== null)
        own.push({ ...date, rule, parts: { ...date.parts, stated: { ...stated, when: { type: 'open' } } } })
    }
    done.push(own)
  }
  return done
}

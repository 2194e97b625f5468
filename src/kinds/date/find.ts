import type { Sentence } from '../../core/sentence.ts'
import { boilerplate, type Found } from '../define-kind.ts'
import { directionAt, readTenses } from './direction.ts'
import { directionByTree } from './direction-by-tree.ts'
import type { Hints } from './hints.ts'
import { isDue } from './is-due.ts'
import { type DateParts, normalise } from './normalise.ts'
import { readPieces } from './parse/index.ts'
import { refine } from './refine/index.ts'
import { scan } from './scan.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** In a byline only a weekday that doesn't fit its date says anything. */
const isClaim = (sentence: Sentence, parts: DateParts, hints: Hints): boolean =>
  sentence.role !== 'byline' || weekdayMismatch(normalise(parts, hints)) !== null

/** Lists the dates, times and periods of a sentence; those of the head as boilerplate. */
export const find = (sentence: Sentence, hints: Hints): readonly Found<DateParts>[] => {
  const s = scan(sentence.text, hints.order, readTenses(sentence))
  return refine(s, readPieces(s)).map(({ from, end, rule, stated }) => {
    const start = sentence.span.start + (s.lexemes[from]?.start ?? 0)
    const span = { start, end: sentence.span.start + (s.lexemes[end - 1]?.end ?? 0) }
    const direction = directionByTree(sentence, span) ?? directionAt(s, from, end)
    const parts: DateParts = { stated, direction, isDue: stated.bound === 'until' && isDue(sentence, span) }
    return { span, rule: isClaim(sentence, parts, hints) ? rule : boilerplate, parts }
  })
}

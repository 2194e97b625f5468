import type { Sentence } from '../../core/sentence.ts'
import type { Found } from '../define-kind.ts'
import { bearerOf } from './age-bearer.ts'
import type { Hints } from './hints.ts'
import { lexemesOf } from './lexemes.ts'
import { maskCodes } from './mask.ts'
import type { Scene } from './quantity.ts'
import { endOf, type Parts, readAt } from './read-at.ts'
import { topicsOf } from './topics.ts'

/** Lists every figure of a sentence, in the order of the text. */
export const find = (sentence: Sentence, hints: Hints): readonly Found<Parts>[] => {
  const { text, span, role } = sentence
  if (role === 'byline') return []
  const headline = role === 'headline' || role === 'heading'
  const tape = maskCodes(lexemesOf(text, hints.style), headline)
  const scene: Scene = { tape, hints, topics: topicsOf(text.toLowerCase()) }
  const people = new Set(sentence.people.map(person => person.span.end - span.start))
  const found: Found<Parts>[] = []
  let free = 0
  for (let i = 0; i < tape.length; ) {
    const reading = readAt(scene, i, people, free)
    if (!reading) {
      i++
      continue
    }
    const [start, end] = [tape[reading.start]?.start ?? 0, endOf(tape[reading.end - 1])]
    const bearer = reading.parts.dimension === 'age' ? bearerOf(sentence, start, end) : null
    found.push({
      span: { start: span.start + start, end: span.start + end },
      rule: reading.rule,
      parts: reading.parts,
      ...(bearer && { bearer }),
    })
    i = Math.max(reading.end, i + 1)
    free = i
  }
  return found
}

/**
 * The bare amounts inside a figure, for those who look for numbers: "500 years old" in "more than 500 years old". They
 * are listed, never compared: the figure around them is what the article says.
 */
export const amountsIn = ({ parts, bearer }: Found<Parts>, sentence: Sentence): readonly Found<Parts>[] =>
  parts.amounts.map(({ start, end, low, high, precision }) => ({
    span: { start: sentence.span.start + start, end: sentence.span.start + end },
    rule: 'amount',
    parts: { ...parts, low, high, precision, vague: false, modifiers: [], amounts: [] },
    ...(bearer && { bearer }),
  }))

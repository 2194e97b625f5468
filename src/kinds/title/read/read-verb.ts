import type { TitleValue } from '../../../core/value.ts'
import { determiners } from '../phrase/modifiers.ts'
import type { TitleParts } from '../rules/parts.ts'
import { textOf } from './owners.ts'
import { opensPhrase, readPhrase, readTail } from './read-tail.ts'
import { startReading } from './reading.ts'

/** "leads the government delegation" is what a chief negotiator does. */
const negotiates = /^(?:delegation|negotiators|negotiations|talks|negotiating)$/u

/** Reads a role that a verb names: the object is the portfolio, body or place. */
export const readVerb = (parts: TitleParts, role: string): TitleValue => {
  const object = parts.words.slice(1).filter(word => !determiners.has(word.normal))
  const chief = role === 'leader' && object.some(word => negotiates.test(word.normal))
  const reading = startReading(chief ? ['chief'] : [])
  const phrase = object.findIndex((_, i) => opensPhrase(object, i))
  const end = phrase < 0 ? object.length : phrase
  if (!chief) readPhrase(reading, 'of', object.slice(0, end), role)
  readTail(reading, object.slice(end), role)
  return {
    ...reading,
    type: 'title',
    full: textOf(parts.words),
    head: chief ? 'negotiator' : role,
    tenure: parts.tenure ?? 'current',
  }
}

import type { TitleValue } from '../../../core/value.ts'
import { titleDeterminers } from '../../../lang/en/grammar.ts'
import { negotiates } from '../../../lang/en/titles.ts'
import type { Word } from '../phrase/words.ts'
import type { TitleParts } from '../rules/parts.ts'
import { isHouse } from './houses.ts'
import { textOf } from './owners.ts'
import { readOwner } from './read-owner.ts'
import { opensPhrase, readPhrase, readTail } from './read-tail.ts'
import { type Reading, startReading } from './reading.ts'

/** "the place" is the one that the story is about. */
const readHouse = (reading: Reading, words: readonly Word[]): void => {
  if (words.length > 1 || words[0]?.normal !== 'place') readOwner(reading, words)
}

/** Reads a role that a verb names: the object is the portfolio, body or place. */
export const readVerb = (parts: TitleParts, role: string): TitleValue => {
  const object = parts.words.slice(1).filter(word => !titleDeterminers.has(word.normal))
  const chief = role === 'leader' && object.some(word => negotiates.has(word.normal))
  const reading = startReading(chief ? ['chief'] : [])
  const phrase = object.findIndex((_, i) => opensPhrase(object, i))
  const end = phrase < 0 ? object.length : phrase
  const named = object.slice(0, end)
  if (!chief && isHouse(named.at(-1)?.normal ?? '')) readHouse(reading, named)
  else if (!chief) readPhrase(reading, 'of', named, role)
  readTail(reading, object.slice(end), role)
  return {
    ...reading,
    type: 'title',
    full: textOf(parts.words),
    head: chief ? 'negotiator' : role,
    tenure: parts.tenure ?? 'current',
  }
}

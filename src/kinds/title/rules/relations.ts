import { relations } from '../../../lang/en/relations.ts'
import { callingsInFirms, inFirms } from '../../../lang/en/titles.ts'
import type { TitleParts } from './parts.ts'

/** "a partner at Holt & Penn" */
const isOfFirm = ({ words, head }: TitleParts): boolean =>
  callingsInFirms.has(words[head]?.normal ?? '') &&
  inFirms.has(words[head + 1]?.normal ?? '') &&
  words.slice(head + 2).some(word => word.capital)

/** True where the title only says how its bearer stands to somebody or to the event. */
export const isRelation = (parts: TitleParts): boolean =>
  relations.has(parts.words[parts.head]?.normal ?? '') && !isOfFirm(parts)

import { relations } from '../../../lang/en/relations.ts'
import type { TitleParts } from './parts.ts'

/** True where the title only says how its bearer stands to somebody or to the event. */
export const isRelation = ({ words, head }: TitleParts): boolean => relations.has(words[head]?.normal ?? '')

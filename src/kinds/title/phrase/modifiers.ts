import { calendarWords } from '../../../lang/en/calendar.ts'
import { titleBoundaries, titleDeterminers } from '../../../lang/en/grammar.ts'
import {
  descriptions,
  measuringCompound,
  portfolioWords,
  rankWords,
  tenureWords,
  titleParticiples,
  verbInFrontOfTitle,
} from '../../../lang/en/titles.ts'
import { isDemonym } from '../../../world/countries.ts'
import { roleOf, type Word } from './words.ts'

/** Punctuation that ends a title on either side. */
export const breaks = (after: string): boolean =>
  /[,;:()[\]–—“”"‘|/•]|\s--?\s|\n|[.!?]/u.test(after) && !/^\.\s?$/u.test(after)

/** True for a word that says something of the bearer and nothing of the office. */
export const isDescription = (word: Word): boolean =>
  /^\d+-year-old$/u.test(word.normal) || isAdjectiveOfHolder(word)

const isAdjectiveOfHolder = (word: Word): boolean =>
  !/^\p{Lu}\p{Ll}*$/u.test(word.text) &&
  !tenureWords.has(word.normal) &&
  (descriptions.has(word.normal) || (word.pos === 'adjective' && measuringCompound.test(word.normal)))

/** "WHO", "IT": names in capitals that would be pronouns. */
const isAcronym = ({ text }: Word): boolean => /^\p{Lu}{2,}(?:['’]s)?$/u.test(text)

/** Can the word stand before a role within a title: "homeland security", "Mexico’s", "deputy", "Polish"? */
export const isModifier = (word: Word | undefined): boolean => {
  if (!word || word.person >= 0) return false
  if (isAcronym(word)) return true
  if (titleDeterminers.has(word.normal) || titleBoundaries.has(word.normal)) return false
  if (calendarWords.has(word.normal) && word.capital) return false
  if (rankWords.has(word.normal) || tenureWords.has(word.normal) || portfolioWords.has(word.normal))
    return true
  if (roleOf(word) !== null || isDescription(word) || isDemonym(word.text)) return true
  if (word.pos === 'pronoun' || /^\d/u.test(word.text)) return false
  if (word.capital && word.pos !== 'preposition' && word.pos !== 'conjunction' && word.pos !== 'adverb')
    return word.pos !== 'determiner' && word.pos !== 'auxiliary'
  if (titleParticiples.has(word.normal)) return true
  // "handing Prime Minister …", "lost forward …" are verbs, whatever the tagger says.
  if (verbInFrontOfTitle.test(word.normal)) return false
  return word.pos === 'noun' || word.pos === 'adjective'
}
